import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PortalExchange1763947000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE portal_exchange (
      id BINARY(16) NOT NULL, portal_code VARCHAR(60) NOT NULL, procedure_code VARCHAR(12) NOT NULL, unit_code VARCHAR(40) NOT NULL,
      state VARCHAR(12) NOT NULL, sealed MEDIUMBLOB NULL, faults LONGTEXT NOT NULL, tries INT NOT NULL, next_try_at DATETIME(3) NULL,
      submitted_at DATETIME(3) NOT NULL, received_at DATETIME(3) NOT NULL, dossier_id BINARY(16) NULL, dossier_code VARCHAR(40) NULL,
      filed_at DATETIME(3) NULL, acknowledged_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_portal_exchange_code (portal_code), UNIQUE INDEX uq_portal_exchange_dossier (dossier_id),
      INDEX ix_portal_exchange_state (state, next_try_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE portal_report (
      exchange_id BINARY(16) NOT NULL, sequence INT NOT NULL, status INT NOT NULL, taken TINYINT(1) NOT NULL, told_at DATETIME(3) NOT NULL,
      PRIMARY KEY (exchange_id, sequence)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE portal_report');
    await q.query('DROP TABLE portal_exchange');
  }
}
