// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QByteArray>
#include <QUdpSocket>

namespace makegood::test
{

/// A name server on the test's own thread that gives the same answer to every question.
class NameServer
{
public:
    NameServer();

    std::string port() const { return std::to_string(m_socket.localPort()); }

    struct Record {
        int type = 1; ///< A
        QByteArray data; ///< as in the packet
    };
    std::vector<Record> records = {};
    int code = 0; ///< 3: NXDOMAIN
    bool isSilent = false;
    bool answersAnother = false; ///< with the id of another question, before the right one
    int silentFor = 0; ///< questions that get no answer before one does
    int asked = 0;

private:
    void answer();

    QUdpSocket m_socket;
};

} // namespace makegood::test
