import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DocumentKind, DocumentState } from '@tinhso/signing-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { Signatory } from '../domain/signatory.js';

/** One official document: asked for by the owner of its subject, made once by the worker, never changed afterwards. */
@Entity('issued_document')
@Index('ux_issued_document_subject', ['subjectType', 'subjectId', 'kind', 'revision'], { unique: true })
export class IssuedDocument {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 40 })
  kind!: DocumentKind;
  @Column({ name: 'subject_type', type: 'varchar', length: 32 })
  subjectType!: string;
  @Column(idColumn({ name: 'subject_id' }))
  subjectId!: string;
  /** Counts from 1; a document that had to be made anew for the same subject gets the next. */
  @Column({ type: 'int' })
  revision!: number;
  /** Citizen who may always read it. */
  @Column(idColumn({ name: 'owner_account_id', nullable: true }))
  ownerAccountId!: string | null;
  @Column(idColumn({ name: 'issuer_unit_id' }))
  issuerUnitId!: string;
  @Column({ name: 'issuer_name', type: 'varchar', length: 200 })
  issuerName!: string;
  /** As printed, e.g. `12/TNHS`; null for kinds without a number. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  number!: string | null;
  /** Its own name in both languages, where the kind does not say it. */
  @Column(jsonColumn({ nullable: true }))
  title!: { readonly vi: string; readonly en: string } | null;
  /** Names and titles at the time of asking; officials in office, hence not sealed. */
  @Column(jsonColumn({ nullable: true }))
  signatory!: Signatory | null;
  /** The document whose place it takes, with other contents. */
  @Index('ix_issued_document_replaces')
  @Column(idColumn({ name: 'replaces_id', nullable: true }))
  replacesId!: string | null;
  @Column({ type: 'varchar', length: 10 })
  state!: DocumentState;
  /** Twelve characters of Crockford's base 32. */
  @Index('ux_issued_document_verify_code', { unique: true })
  @Column({ name: 'verify_code', type: 'varchar', length: 12 })
  verifyCode!: string;
  /** RegisteredFact[] as JSON, sealed for this row. */
  @Column({ name: 'facts_sealed', type: 'longblob', nullable: true })
  factsSealed!: Buffer | null;
  @Index('ix_issued_document_sha256')
  @Column({ type: 'binary', length: 32, nullable: true })
  sha256!: Buffer | null;
  @Column({ name: 'storage_key', type: 'varchar', length: 80, nullable: true })
  storageKey!: string | null;
  @Column({ name: 'byte_size', type: 'int', nullable: true })
  byteSize!: number | null;
  @Column(timeColumn({ name: 'requested_at' }))
  requestedAt!: Date;
  @Column(timeColumn({ name: 'issued_at', nullable: true }))
  issuedAt!: Date | null;
  /** Why it could not be made, in words for the log; never personal values. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  failure!: string | null;
}
