import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConsentWay, SessionState } from '@tinhso/assistance-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Somebody helps somebody, for two hours at most. The phone is kept only while the session waits for its code. */
@Entity('assistance_session')
@Index('ix_assistance_session_helper', ['helperId', 'createdAt'])
@Index('ix_assistance_session_account', ['accountId', 'createdAt'])
@Index('ix_assistance_session_state', ['state', 'expiresAt'])
@Index('ix_assistance_session_team', ['teamId', 'agreedAt'])
export class SessionRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'member_id' }))
  memberId!: string;
  @Column(idColumn({ name: 'team_id' }))
  teamId!: string;
  @Column(idColumn({ name: 'helper_id' }))
  helperId!: string;
  @Column({ name: 'helper_name', type: 'varchar', length: 100 })
  helperName!: string;
  /** Whose matters these are; unknown until it was agreed, except where the own device is asked. */
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;
  @Column({ name: 'phone_sealed', type: 'varbinary', length: 255, nullable: true })
  phoneSealed!: Buffer | null;
  @Column({ type: 'varchar', length: 8 })
  consent!: ConsentWay;
  @Column({ type: 'varchar', length: 8 })
  state!: SessionState;
  @Column({ type: 'int' })
  sends!: number;
  @Column(timeColumn({ name: 'last_sent_at', nullable: true }))
  lastSentAt!: Date | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'agreed_at', nullable: true }))
  agreedAt!: Date | null;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
  @Column(timeColumn({ name: 'disowned_at', nullable: true }))
  disownedAt!: Date | null;
}
