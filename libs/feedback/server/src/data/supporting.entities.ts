import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type TicketFilePurpose = 'report' | 'evidence' | 'visit-note';

/** A file of a report. Photos that are public are shown with its page. */
@Entity('ticket_file')
export class TicketFileRow {
  @PrimaryColumn(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;
  @Column({ type: 'varchar', length: 10 })
  purpose!: TicketFilePurpose;
  @Column({ name: 'is_public', type: 'tinyint' })
  isPublic!: number;
  @Column({ type: 'smallint' })
  place!: number;
  @Column(timeColumn({ name: 'added_at' }))
  addedAt!: Date;
}

/** Somebody has the same trouble. */
@Entity('ticket_me_too')
@Index('ix_ticket_me_too_person', ['personId'])
export class TicketMeTooRow {
  @PrimaryColumn(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @PrimaryColumn(idColumn({ name: 'person_id' }))
  personId!: string;
  @Column(timeColumn())
  at!: Date;
}

/** Somebody without an account whose phone was confirmed by a code. */
@Entity('ticket_reporter')
@Index('uq_ticket_reporter_phone', ['phoneIndex'], { unique: true })
export class TicketReporterRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ name: 'phone_index', type: 'binary', length: 32 })
  phoneIndex!: Buffer;
  @Column({ name: 'phone_sealed', type: 'varbinary', length: 200 })
  phoneSealed!: Buffer;
  /** When a code was last right; never, while nobody proved to have the phone. */
  @Column(timeColumn({ name: 'confirmed_at', nullable: true }))
  confirmedAt!: Date | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}

/** Numbers of the codes of a day, handed out in blocks. */
@Entity('ticket_number')
export class TicketNumberRow {
  @PrimaryColumn({ type: 'char', length: 6 })
  day!: string;
  @Column({ type: 'int' })
  taken!: number;
}
