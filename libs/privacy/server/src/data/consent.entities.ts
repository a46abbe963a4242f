import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ShownText } from '../domain/consent-text.js';

/** A wording to which somebody said yes or no once, kept for ever under its hash. */
@Entity('consent_text')
export class ConsentTextRow {
  @PrimaryColumn({ type: 'binary', length: 32 })
  sha256!: Buffer;
  @Column({ type: 'varchar', length: 40 })
  purpose!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 2 })
  locale!: 'vi' | 'en';
  @Column(jsonColumn())
  shown!: ShownText;
}

/** One choice of one person about one purpose. Append only: the newest counts. */
@Entity('consent_record')
@Index('ix_consent_record_account', ['accountId', 'purpose', 'id'])
export class ConsentRecordRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 40 })
  purpose!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'text_sha256', type: 'binary', length: 32 })
  textSha256!: Buffer;
  @Column({ type: 'tinyint' })
  given!: number;
  @Column(timeColumn())
  at!: Date;
  /** `app`, or `assisted` when a helper's session was open beside the person. */
  @Column({ type: 'varchar', length: 12 })
  channel!: 'app' | 'assisted';
  @Column(idColumn({ name: 'session_id' }))
  sessionId!: string;
  /** The human who chose: a guardian for a child. */
  @Column(idColumn({ name: 'actor_id' }))
  actorId!: string;
  /** What gave the right to choose for somebody else. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  authority!: string | null;
}
