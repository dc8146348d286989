-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of Icinga DB that are read, in the shape that Icinga gives them: for machines without its package.
CREATE TYPE boolenum AS ENUM ('n', 'y');
CREATE TYPE state_type AS ENUM ('hard', 'soft');
CREATE TYPE checkable_type AS ENUM ('host', 'service');
CREATE TYPE history_type AS ENUM ('notification', 'state_change', 'downtime_start', 'downtime_end');
CREATE TABLE environment (id bytea NOT NULL PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE icingadb_instance (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, heartbeat bigint NOT NULL,
  responsible boolenum NOT NULL, icinga2_version varchar(255) NOT NULL, icinga2_start_time bigint NOT NULL,
  icinga2_notifications_enabled boolenum NOT NULL, icinga2_active_service_checks_enabled boolenum NOT NULL,
  icinga2_active_host_checks_enabled boolenum NOT NULL, icinga2_event_handlers_enabled boolenum NOT NULL,
  icinga2_flap_detection_enabled boolenum NOT NULL, icinga2_performance_data_enabled boolenum NOT NULL);
CREATE TABLE host (id bytea NOT NULL PRIMARY KEY, address varchar(255) NOT NULL, address6 varchar(255) NOT NULL,
  environment_id bytea NOT NULL, name_checksum bytea NOT NULL, properties_checksum bytea NOT NULL, name varchar(255) NOT NULL,
  name_ci varchar(255) NOT NULL, display_name varchar(255) NOT NULL,
  checkcommand_name varchar(255) NOT NULL, checkcommand_id bytea NOT NULL, max_check_attempts bigint NOT NULL,
  check_timeperiod_name varchar(255) NOT NULL, check_interval bigint NOT NULL, check_retry_interval bigint NOT NULL,
  active_checks_enabled boolenum NOT NULL, passive_checks_enabled boolenum NOT NULL,
  event_handler_enabled boolenum NOT NULL, notifications_enabled boolenum NOT NULL,
  flapping_enabled boolenum NOT NULL, flapping_threshold_low float NOT NULL, flapping_threshold_high float NOT NULL,
  perfdata_enabled boolenum NOT NULL, eventcommand_name varchar(255) NOT NULL, is_volatile boolenum NOT NULL,
  notes text NOT NULL, icon_image_alt varchar(32) NOT NULL, zone_name varchar(255) NOT NULL,
  command_endpoint_name varchar(255) NOT NULL);
CREATE TABLE service (id bytea NOT NULL PRIMARY KEY, host_id bytea NOT NULL,
  environment_id bytea NOT NULL, name_checksum bytea NOT NULL, properties_checksum bytea NOT NULL, name varchar(255) NOT NULL,
  name_ci varchar(255) NOT NULL, display_name varchar(255) NOT NULL,
  checkcommand_name varchar(255) NOT NULL, checkcommand_id bytea NOT NULL, max_check_attempts bigint NOT NULL,
  check_timeperiod_name varchar(255) NOT NULL, check_interval bigint NOT NULL, check_retry_interval bigint NOT NULL,
  active_checks_enabled boolenum NOT NULL, passive_checks_enabled boolenum NOT NULL,
  event_handler_enabled boolenum NOT NULL, notifications_enabled boolenum NOT NULL,
  flapping_enabled boolenum NOT NULL, flapping_threshold_low float NOT NULL, flapping_threshold_high float NOT NULL,
  perfdata_enabled boolenum NOT NULL, eventcommand_name varchar(255) NOT NULL, is_volatile boolenum NOT NULL,
  notes text NOT NULL, icon_image_alt varchar(32) NOT NULL, zone_name varchar(255) NOT NULL,
  command_endpoint_name varchar(255) NOT NULL);
CREATE TABLE hostgroup (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, name_checksum bytea NOT NULL, properties_checksum bytea NOT NULL, name varchar(255) NOT NULL,
  name_ci varchar(255) NOT NULL, display_name varchar(255) NOT NULL);
CREATE TABLE hostgroup_member (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, host_id bytea NOT NULL,
  hostgroup_id bytea NOT NULL);
CREATE TABLE host_state (id bytea NOT NULL PRIMARY KEY, host_id bytea NOT NULL, environment_id bytea NOT NULL,
  properties_checksum bytea NOT NULL, state_type state_type NOT NULL, soft_state smallint NOT NULL,
  hard_state smallint NOT NULL, previous_soft_state smallint NOT NULL, previous_hard_state smallint NOT NULL,
  check_attempt smallint NOT NULL, severity integer NOT NULL, is_problem boolenum NOT NULL,
  is_handled boolenum NOT NULL, is_reachable boolenum NOT NULL, is_flapping boolenum NOT NULL,
  is_overdue boolenum NOT NULL, is_acknowledged boolenum NOT NULL, in_downtime boolenum NOT NULL,
  last_state_change bigint NOT NULL, next_check bigint NOT NULL, next_update bigint NOT NULL);
CREATE TABLE service_state (id bytea NOT NULL PRIMARY KEY, host_id bytea NOT NULL, service_id bytea NOT NULL, environment_id bytea NOT NULL,
  properties_checksum bytea NOT NULL, state_type state_type NOT NULL, soft_state smallint NOT NULL,
  hard_state smallint NOT NULL, previous_soft_state smallint NOT NULL, previous_hard_state smallint NOT NULL,
  check_attempt smallint NOT NULL, severity integer NOT NULL, is_problem boolenum NOT NULL,
  is_handled boolenum NOT NULL, is_reachable boolenum NOT NULL, is_flapping boolenum NOT NULL,
  is_overdue boolenum NOT NULL, is_acknowledged boolenum NOT NULL, in_downtime boolenum NOT NULL,
  last_state_change bigint NOT NULL, next_check bigint NOT NULL, next_update bigint NOT NULL);
CREATE TABLE state_history (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, endpoint_id bytea DEFAULT NULL, object_type checkable_type NOT NULL,
  host_id bytea NOT NULL, service_id bytea DEFAULT NULL,
  event_time bigint NOT NULL, state_type state_type NOT NULL, soft_state smallint NOT NULL, hard_state smallint NOT NULL,
  previous_soft_state smallint NOT NULL, previous_hard_state smallint NOT NULL, check_attempt smallint NOT NULL,
  output text, max_check_attempts bigint NOT NULL);
CREATE INDEX idx_state_history_env_event_time ON state_history (environment_id, event_time);
CREATE TABLE history (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, endpoint_id bytea DEFAULT NULL, object_type checkable_type NOT NULL,
  host_id bytea NOT NULL, service_id bytea DEFAULT NULL,
  state_history_id bytea DEFAULT NULL, event_type history_type NOT NULL, event_time bigint NOT NULL);
CREATE INDEX idx_history_host_service_id ON history (host_id, service_id, event_time);
CREATE TABLE sla_history_state (id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, endpoint_id bytea DEFAULT NULL, object_type checkable_type NOT NULL,
  host_id bytea NOT NULL, service_id bytea DEFAULT NULL,
  event_time bigint NOT NULL, hard_state smallint NOT NULL, previous_hard_state smallint NOT NULL);
CREATE INDEX idx_sla_history_state_event ON sla_history_state (host_id, service_id, event_time);
CREATE INDEX idx_sla_history_state_env_event_time ON sla_history_state (environment_id, event_time);
CREATE TABLE downtime_history (downtime_id bytea NOT NULL PRIMARY KEY, environment_id bytea NOT NULL, endpoint_id bytea DEFAULT NULL, object_type checkable_type NOT NULL,
  host_id bytea NOT NULL, service_id bytea DEFAULT NULL,
  entry_time bigint NOT NULL, author varchar(255) NOT NULL, cancelled_by varchar(255), comment text NOT NULL,
  is_flexible boolenum NOT NULL, flexible_duration bigint NOT NULL, scheduled_start_time bigint NOT NULL,
  scheduled_end_time bigint NOT NULL, start_time bigint NOT NULL, end_time bigint NOT NULL,
  has_been_cancelled boolenum NOT NULL, trigger_time bigint NOT NULL, cancel_time bigint);
CREATE INDEX idx_downtime_history_env_end_time ON downtime_history (environment_id, end_time);
