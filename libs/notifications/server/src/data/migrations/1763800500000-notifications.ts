import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763800500000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE notification (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, event_id BINARY(16) NOT NULL, event_type VARCHAR(64) NOT NULL,
      texts LONGTEXT NOT NULL, link VARCHAR(200) NULL, created_at DATETIME(3) NOT NULL, read_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_notification_event (event_id, account_id), INDEX ix_notification_inbox (account_id, id),
      INDEX ix_notification_unread (account_id, read_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE notification_delivery (
      id BINARY(16) NOT NULL, notification_id BINARY(16) NULL, purpose VARCHAR(64) NOT NULL, channel VARCHAR(4) NOT NULL,
      state VARCHAR(8) NOT NULL, reason VARCHAR(64) NULL, gateway_id VARCHAR(128) NULL, created_at DATETIME(3) NOT NULL, settled_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_delivery_notification (notification_id), INDEX ix_delivery_state (state, created_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE notification_delivery');
    await q.query('DROP TABLE notification');
  }
}
