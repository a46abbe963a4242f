import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose data, which case, which unit, for whom; heads that name the one before; rules and signs of unusual access. */
export class AuditAccess1763900600000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE audit_entry
      ADD COLUMN data_subject_id BINARY(16) NULL, ADD COLUMN case_id VARCHAR(64) NULL, ADD COLUMN unit_id BINARY(16) NULL,
      ADD COLUMN acting_for_id BINARY(16) NULL, ADD COLUMN authority VARCHAR(64) NULL,
      ADD INDEX ix_audit_person (data_subject_id, occurred_at, id), ADD INDEX ix_audit_actor (actor_id, occurred_at, id),
      ADD INDEX ix_audit_case (case_id, occurred_at, id), ADD INDEX ix_audit_action (action, occurred_at, id),
      DROP INDEX ix_audit_occurred, ADD INDEX ix_audit_occurred (occurred_at, id)`);
    await q.query('ALTER TABLE audit_head ADD COLUMN previous BIGINT NULL');
    await q.query(`CREATE TABLE audit_verification (
      id BINARY(16) NOT NULL, finished_at DATETIME(3) NOT NULL, intact TINYINT(1) NOT NULL, checked BIGINT NOT NULL, millis INT NOT NULL,
      fault_position BIGINT NULL, fault_entry VARCHAR(36) NULL, fault_reason VARCHAR(200) NULL,
      PRIMARY KEY (id), INDEX ix_audit_verification_at (finished_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE access_rule (
      rule VARCHAR(24) NOT NULL, enabled TINYINT(1) NOT NULL, threshold INT NOT NULL, window_minutes INT NOT NULL,
      night_from CHAR(5) NULL, night_to CHAR(5) NULL, PRIMARY KEY (rule)) ENGINE=InnoDB`);
    await q.query(`INSERT INTO access_rule (rule, enabled, threshold, window_minutes, night_from, night_to) VALUES
      ('many-people', 1, 40, 60, NULL, NULL), ('off-hours', 1, 5, 1440, '21:00', '05:00'), ('no-case', 1, 3, 10080, NULL, NULL),
      ('own-household', 1, 1, 1440, NULL, NULL), ('many-refused', 1, 5, 60, NULL, NULL)`);
    await q.query(`CREATE TABLE access_flag (
      id BINARY(16) NOT NULL, rule VARCHAR(24) NOT NULL, actor_id VARCHAR(64) NOT NULL, unit_id BINARY(16) NULL, person_key BINARY(16) NOT NULL,
      window_start DATETIME(3) NOT NULL, count INT NOT NULL, threshold INT NOT NULL, first_at DATETIME(3) NOT NULL, last_at DATETIME(3) NOT NULL,
      examined_at DATETIME(3) NULL, examined_by BINARY(16) NULL, note VARCHAR(500) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_access_flag_window (rule, actor_id, person_key, window_start),
      INDEX ix_access_flag_open (examined_at, last_at, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE access_watch (id TINYINT NOT NULL, position BIGINT NOT NULL, PRIMARY KEY (id)) ENGINE=InnoDB`);
    await q.query('INSERT INTO access_watch (id, position) VALUES (1, 0)');
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['access_watch', 'access_flag', 'access_rule', 'audit_verification']) await q.query(`DROP TABLE ${table}`);
    await q.query('ALTER TABLE audit_head DROP COLUMN previous');
    await q.query(`ALTER TABLE audit_entry DROP INDEX ix_audit_person, DROP INDEX ix_audit_actor, DROP INDEX ix_audit_case, DROP INDEX ix_audit_action,
      DROP INDEX ix_audit_occurred, ADD INDEX ix_audit_occurred (occurred_at),
      DROP COLUMN data_subject_id, DROP COLUMN case_id, DROP COLUMN unit_id, DROP COLUMN acting_for_id, DROP COLUMN authority`);
  }
}
