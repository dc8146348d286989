// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_server.h"

#include <QNetworkDatagram>

namespace makegood::test
{

namespace
{

void add16(QByteArray &packet, std::size_t value)
{
    packet += char(value >> 8);
    packet += char(value & 0xff);
}

} // namespace

NameServer::NameServer()
{
    m_socket.bind(QHostAddress::LocalHost);
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { answer(); });
}

void NameServer::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram question = m_socket.receiveDatagram();
        ++asked;
        if (isSilent || asked <= silentFor)
            continue;
        QByteArray packet = question.data().left(2);
        packet += char(0x81); // an answer, recursion desired
        packet += char(0x80 | code);
        add16(packet, 1);
        add16(packet, records.size());
        add16(packet, 0);
        add16(packet, 0);
        // The question again: its name ends with a zero byte, then type and class.
        packet += question.data().mid(12, question.data().indexOf('\0', 12) - 12 + 5);
        for (const Record &record : records) {
            packet += QByteArray::fromHex("c00c"); // the name of the question
            add16(packet, std::size_t(record.type));
            packet += QByteArray::fromHex("00010000003c"); // class IN, a minute
            add16(packet, std::size_t(record.data.size()));
            packet += record.data;
        }
        if (answersAnother) {
            QByteArray other = packet;
            other[0] = char(~other[0]);
            m_socket.writeDatagram(question.makeReply(other));
        }
        m_socket.writeDatagram(question.makeReply(packet));
    }
}

} // namespace makegood::test
