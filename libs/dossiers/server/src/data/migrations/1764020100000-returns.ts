import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How results come to people: at an office, by post, in the app. */
export class Returns1764020100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_return (
      dossier_id BINARY(16) NOT NULL, way VARCHAR(8) NOT NULL, state VARCHAR(12) NOT NULL, version INT NOT NULL, state_since DATETIME(3) NOT NULL,
      held_unit_id BINARY(16) NOT NULL, from_unit_id BINARY(16) NULL, target_unit_id BINARY(16) NULL, address_sealed BLOB NULL,
      taken_sealed BLOB NULL, handed_out_by VARCHAR(120) NULL, parcel_id BINARY(16) NULL, trouble VARCHAR(16) NULL,
      trouble_words VARCHAR(300) NULL, reminded_at DATETIME(3) NULL, PRIMARY KEY (dossier_id),
      INDEX ix_dossier_return_held (held_unit_id, state, state_since, dossier_id),
      INDEX ix_dossier_return_from (from_unit_id, state, state_since, dossier_id),
      INDEX ix_dossier_return_state (state, state_since)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_return_event (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, kind VARCHAR(16) NOT NULL, at DATETIME(3) NOT NULL,
      actor_name VARCHAR(120) NULL, unit_id BINARY(16) NULL, PRIMARY KEY (id), INDEX ix_dossier_return_event (dossier_id, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_parcel (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, state VARCHAR(12) NOT NULL, number VARCHAR(40) NULL,
      address_sealed BLOB NOT NULL, ordered_at DATETIME(3) NOT NULL, looked_at DATETIME(3) NOT NULL, PRIMARY KEY (id),
      UNIQUE INDEX uq_dossier_parcel_number (number), INDEX ix_dossier_parcel_state (state, looked_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_parcel_event (
      parcel_id BINARY(16) NOT NULL, event_id VARCHAR(80) NOT NULL, code VARCHAR(12) NOT NULL, at DATETIME(3) NOT NULL, place VARCHAR(120) NULL,
      PRIMARY KEY (parcel_id, event_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE dossier_parcel_event');
    await q.query('DROP TABLE dossier_parcel');
    await q.query('DROP TABLE dossier_return_event');
    await q.query('DROP TABLE dossier_return');
  }
}
