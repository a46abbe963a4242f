import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '@tinhso/platform';
import type { Bilingual, PaperCheck, UseTarget } from '@tinhso/wallet-contract';
import type { PlaceForFiles } from '../domain/usable.js';

/** The result of a dossier that was handed over. */
export interface HandedOverResult {
  readonly ownerId: string;
  readonly documentId: string;
  readonly dossierCode: string;
  readonly title: Bilingual;
  /** Months for which it holds; for ever when absent. */
  readonly validMonths?: number;
}

/** A paper that was filed with a dossier. */
export interface FiledPaper {
  readonly title: Bilingual;
  readonly fileIds: readonly string[];
  readonly dossierCode: string;
  readonly filedAt: Date;
  /** Who took the dossier in, having looked at its papers. */
  readonly checked?: PaperCheck;
}

/** Where a copy is to go. */
export interface Destination extends PlaceForFiles {
  readonly procedure: Bilingual;
  readonly paperTitle: Bilingual;
  /** Kinds that the procedure names; the title decides when absent. */
  readonly kinds?: readonly string[];
  readonly office?: string;
}

/** A dossier that holds a copy. */
export interface HoldingDossier {
  readonly id: string;
  readonly code: string;
}

/** What the wallet asks of the domain that keeps applications. Everything about drafts and dossiers is of the owner in `ctx` only. */
export interface Applications {
  resultOf(manager: EntityManager, dossierId: string): Promise<HandedOverResult | undefined>;
  /** Name of a procedure that can be applied for now; undefined for any other. */
  procedureTitle(code: string): Bilingual | undefined;
  filedPaper(ctx: RequestContext, dossierId: string, paperKey: string): Promise<FiledPaper | undefined>;
  destination(ctx: RequestContext, target: UseTarget): Promise<Destination | undefined>;
  /** Which dossiers hold these files; those that no dossier holds are left out. */
  dossiersOf(manager: EntityManager, fileIds: readonly string[]): Promise<ReadonlyMap<string, HoldingDossier>>;
}

/** Upward port: the domain above that keeps applications registers here. */
@Injectable()
export class ApplicationBook {
  private answering: Applications | undefined;

  /** @throws Error when somebody answers already */
  register(applications: Applications): void {
    if (this.answering) throw new Error('two domains answer for applications');
    this.answering = applications;
  }

  /** @throws Error when nobody answers: the house is not put together */
  get applications(): Applications {
    if (!this.answering) throw new Error('nobody answers for applications');
    return this.answering;
  }
}
