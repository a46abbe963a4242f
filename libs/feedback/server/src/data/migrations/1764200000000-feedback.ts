import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Feedback1764200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE ticket (
      id BINARY(16) NOT NULL, code VARCHAR(20) NOT NULL, category VARCHAR(40) NOT NULL, level VARCHAR(8) NOT NULL, status VARCHAR(20) NOT NULL,
      version INT NOT NULL, visibility VARCHAR(8) NOT NULL, source VARCHAR(12) NOT NULL, details_sealed MEDIUMBLOB NOT NULL,
      public_text TEXT NOT NULL, masked TINYINT NOT NULL, public_address VARCHAR(300) NULL, lat DECIMAL(9,6) NULL, lng DECIMAL(9,6) NULL,
      cell INT NULL, commune_code CHAR(5) NULL, unit_id BINARY(16) NULL, routed_by VARCHAR(60) NULL, officer_id BINARY(16) NULL,
      officer_name VARCHAR(250) NULL, reporter_id BINARY(16) NULL, reporter_sealed BLOB NULL, contact_index BINARY(32) NULL,
      name_shown VARCHAR(20) NOT NULL, me_too INT NOT NULL, priority SMALLINT NOT NULL, parent_id BINARY(16) NULL, merged_into BINARY(16) NULL,
      storm_of BINARY(16) NULL, closing_code VARCHAR(12) NULL, answer_text TEXT NULL, receive_due DATETIME(3) NULL, resolve_due DATETIME(3) NULL,
      paused_at DATETIME(3) NULL, started_at DATETIME(3) NULL, due_at DATETIME(3) NULL, watch_at DATETIME(3) NULL, escalation TINYINT NOT NULL,
      answered_at DATETIME(3) NULL, closed_at DATETIME(3) NULL, reopened SMALLINT NOT NULL, satisfied TINYINT NULL,
      external_ref VARCHAR(60) NULL, media_url VARCHAR(500) NULL, reported_at DATETIME(3) NOT NULL, updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_ticket_code (code), INDEX ix_ticket_near (visibility, cell, category, reported_at),
      INDEX ix_ticket_public (visibility, reported_at, id), INDEX ix_ticket_commune (visibility, commune_code, reported_at, id),
      INDEX ix_ticket_category (visibility, category, reported_at, id),
      INDEX ix_ticket_commune_category (visibility, commune_code, category, reported_at, id),
      INDEX ix_ticket_reporter (reporter_id, reported_at, id), INDEX ix_ticket_contact (contact_index),
      INDEX ix_ticket_unit (unit_id, status, reported_at, id), INDEX ix_ticket_unit_due (unit_id, due_at, id),
      INDEX ix_ticket_officer (officer_id, due_at), INDEX ix_ticket_status_due (status, due_at, id), INDEX ix_ticket_watch (watch_at),
      INDEX ix_ticket_parent (parent_id), INDEX ix_ticket_merged (merged_into), INDEX ix_ticket_storm (storm_of)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_event (
      id BINARY(16) NOT NULL, ticket_id BINARY(16) NOT NULL, kind VARCHAR(40) NOT NULL, at DATETIME(3) NOT NULL, actor_kind VARCHAR(10) NOT NULL,
      actor_id BINARY(16) NULL, unit_id BINARY(16) NULL, is_public TINYINT NOT NULL, public_text TEXT NULL, payload LONGTEXT NOT NULL,
      PRIMARY KEY (id), INDEX ix_ticket_event_ticket (ticket_id, at, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_message (
      id BINARY(16) NOT NULL, ticket_id BINARY(16) NOT NULL, kind VARCHAR(12) NOT NULL, author_id BINARY(16) NULL, author_name VARCHAR(250) NULL,
      unit_id BINARY(16) NULL, text_sealed MEDIUMBLOB NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_ticket_message_ticket (ticket_id, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_file (
      ticket_id BINARY(16) NOT NULL, file_id BINARY(16) NOT NULL, purpose VARCHAR(10) NOT NULL, is_public TINYINT NOT NULL, place SMALLINT NOT NULL,
      added_at DATETIME(3) NOT NULL, PRIMARY KEY (ticket_id, file_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_me_too (
      ticket_id BINARY(16) NOT NULL, person_id BINARY(16) NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (ticket_id, person_id), INDEX ix_ticket_me_too_person (person_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_reporter (
      id BINARY(16) NOT NULL, phone_index BINARY(32) NOT NULL, phone_sealed VARBINARY(200) NOT NULL, confirmed_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL, PRIMARY KEY (id), UNIQUE INDEX uq_ticket_reporter_phone (phone_index)) ENGINE=InnoDB`);
    await q.query('CREATE TABLE ticket_number (day CHAR(6) NOT NULL, taken INT NOT NULL, PRIMARY KEY (day)) ENGINE=InnoDB');
    await q.query(`CREATE TABLE ticket_follower (
      id BINARY(16) NOT NULL, ticket_id BINARY(16) NULL, account_id BINARY(16) NULL, channel VARCHAR(6) NOT NULL,
      address_sealed VARBINARY(500) NULL, address_index BINARY(32) NULL, state VARCHAR(10) NOT NULL, locale CHAR(2) NOT NULL,
      commune_code CHAR(5) NULL, lat DECIMAL(9,6) NULL, lng DECIMAL(9,6) NULL, metres INT NULL, area_cell INT NULL, category VARCHAR(40) NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_ticket_follower_ticket (ticket_id, state), INDEX ix_ticket_follower_address (address_index),
      INDEX ix_ticket_follower_account (account_id), INDEX ix_ticket_follower_commune (commune_code, state),
      INDEX ix_ticket_follower_area (area_cell, state), INDEX ix_ticket_follower_waiting (state, created_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_cell_count (
      zoom TINYINT NOT NULL, category VARCHAR(40) NOT NULL, y INT NOT NULL, x INT NOT NULL, open_count INT NOT NULL, closed_count INT NOT NULL,
      lat_sum DOUBLE NOT NULL, lng_sum DOUBLE NOT NULL, PRIMARY KEY (zoom, category, y, x)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_counted (
      ticket_id BINARY(16) NOT NULL, category VARCHAR(40) NOT NULL, lat DECIMAL(9,6) NOT NULL, lng DECIMAL(9,6) NOT NULL,
      is_open TINYINT NOT NULL, PRIMARY KEY (ticket_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_figure (
      unit_id BINARY(16) NOT NULL, reported INT NOT NULL, open_count INT NOT NULL, overdue INT NOT NULL, answered INT NOT NULL, fixed INT NOT NULL,
      in_time INT NOT NULL, reopened INT NOT NULL, rated INT NOT NULL, satisfied INT NOT NULL, median_hours DOUBLE NULL,
      counted_at DATETIME(3) NOT NULL, PRIMARY KEY (unit_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['figure', 'counted', 'cell_count', 'follower', 'number', 'reporter', 'me_too', 'file', 'message', 'event'])
      await q.query(`DROP TABLE ticket_${table}`);
    await q.query('DROP TABLE ticket');
  }
}
