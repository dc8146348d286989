-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of Icinga's IDO that are read, in the shape that Icinga gives them: for machines without its package.
CREATE TABLE icinga_instances (instance_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_name varchar(64) DEFAULT '');
CREATE TABLE icinga_programstatus (programstatus_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0,
  program_version varchar(64), status_update_time timestamp NULL, is_currently_running integer DEFAULT 0);
CREATE TABLE icinga_objects (object_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, objecttype_id bigint DEFAULT 0,
  name1 varchar(255), name2 varchar(255), is_active integer DEFAULT 0);
CREATE TABLE icinga_hosts (host_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, config_type integer DEFAULT 0,
  host_object_id bigint DEFAULT 0, check_command_object_id bigint DEFAULT 0);
CREATE TABLE icinga_services (service_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, config_type integer DEFAULT 0,
  host_object_id bigint DEFAULT 0, service_object_id bigint DEFAULT 0, check_command_object_id bigint DEFAULT 0);
CREATE TABLE icinga_hostgroups (hostgroup_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, config_type integer DEFAULT 0,
  hostgroup_object_id bigint DEFAULT 0);
CREATE TABLE icinga_hostgroup_members (hostgroup_member_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0,
  hostgroup_id bigint DEFAULT 0, host_object_id bigint DEFAULT 0);
CREATE TABLE icinga_hoststatus (hoststatus_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, host_object_id bigint DEFAULT 0,
  has_been_checked integer DEFAULT 0, current_state integer DEFAULT 0, last_hard_state integer DEFAULT 0,
  last_state_change timestamp NULL, last_hard_state_change timestamp NULL);
CREATE TABLE icinga_servicestatus (servicestatus_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0,
  service_object_id bigint DEFAULT 0, has_been_checked integer DEFAULT 0, current_state integer DEFAULT 0,
  last_hard_state integer DEFAULT 0, last_state_change timestamp NULL, last_hard_state_change timestamp NULL);
CREATE TABLE icinga_statehistory (statehistory_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0, state_time timestamp NULL,
  state_time_usec integer DEFAULT 0, object_id bigint DEFAULT 0, state_change integer DEFAULT 0,
  state integer DEFAULT 0, state_type integer DEFAULT 0, current_check_attempt integer DEFAULT 0,
  max_check_attempts integer DEFAULT 0, last_state integer DEFAULT 0, last_hard_state integer DEFAULT 0, output text);
CREATE INDEX sla_idx_sthist ON icinga_statehistory (object_id, state_time DESC);
CREATE INDEX idx_statehistory_cleanup ON icinga_statehistory (instance_id, state_time);
CREATE TABLE icinga_downtimehistory (downtimehistory_id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, instance_id bigint DEFAULT 0,
  downtime_type integer DEFAULT 0, object_id bigint DEFAULT 0, entry_time timestamp NULL, author_name varchar(64) DEFAULT '',
  comment_data text, internal_downtime_id bigint DEFAULT 0, is_fixed integer DEFAULT 0, duration bigint DEFAULT 0,
  scheduled_start_time timestamp NULL, scheduled_end_time timestamp NULL, was_started integer DEFAULT 0, actual_start_time timestamp NULL,
  actual_start_time_usec integer DEFAULT 0, actual_end_time timestamp NULL, actual_end_time_usec integer DEFAULT 0,
  was_cancelled integer DEFAULT 0, name text);
