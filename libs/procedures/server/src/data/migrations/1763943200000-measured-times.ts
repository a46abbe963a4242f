import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long procedures really took. Reckoned anew from the dossiers as often as one likes. */
export class MeasuredTimes1763943200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE procedure_measured_time (
      code CHAR(8) NOT NULL, unit_id BINARY(16) NOT NULL, dossiers INT NOT NULL, p50_minutes INT NOT NULL, p90_minutes INT NOT NULL,
      measured_at DATETIME(3) NOT NULL, PRIMARY KEY (code, unit_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE procedure_measured_time');
  }
}
