import { Inject, Injectable } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import {
  isClosed,
  isWaiting,
  type OfficeView,
  type PaymentRequestView,
  type ProcessView,
  type WayAhead,
  type WayView,
} from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { WaitEnd } from '../clock/wait-end.js';
import { alarmsOf } from '../data/alarms.js';
import { consultationsOf } from '../data/consultations.js';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import type { PaymentRow } from '../data/office-work.entities.js';
import { paymentsOf } from '../data/payments.js';
import { Offices } from '../offices/offices.js';
import { FeeWaivers } from '../process/fee-waivers.js';
import { StepMoves } from '../process/step-moves.js';
import { alarmText } from './alarm-texts.js';
import { consultationView } from './consultation-view.js';
import { StepLine } from './step-line.js';
import { WayAheadReader } from './way-ahead-reader.js';

/** Shows where a dossier is on its way: steps, waits, payments, questions to others, alarms. */
@Injectable()
export class ProcessReader {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(StepLine) private readonly line: StepLine,
    @Inject(WaitEnd) private readonly waits: WaitEnd,
    @Inject(WayAheadReader) private readonly coming: WayAheadReader,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(FeeWaivers) private readonly waivers: FeeWaivers,
  ) {}

  /** What both sides see. @param events the history, newest first */
  async process(
    manager: EntityManager,
    row: DossierRow,
    events: readonly DossierEventRow[],
    { reader, locale, now }: { readonly reader: 'citizen' | 'staff'; readonly locale: Locale; readonly now: Date },
  ): Promise<ProcessView> {
    const stop = events.find((event) => event.type === 'dossier.stopped')?.data;
    const consulting = await this.consulting(manager, row);
    const wasAsked = row.feeTotal > 0 || events.some((event) => event.type === 'dossier.payment_requested');
    return {
      steps: this.line.of(row, [...events].reverse(), { reader, locale, now }),
      ...(isWaiting(row.status) && row.waitUntil ? { wait: { ...this.waits.of(row), until: row.waitUntil.toISOString() } } : {}),
      payments: wasAsked ? await this.payments(manager, row.id) : [],
      ...(stop?.reason && stop.legalBasis ? { stop: { reason: stop.reason, legalBasis: stop.legalBasis } } : {}),
      consulting,
      coming: this.coming.of(row, consulting, locale),
    };
  }

  /** What was asked for, with what rules took off it. */
  private async payments(manager: EntityManager, dossierId: string): Promise<PaymentRequestView[]> {
    const rows = await paymentsOf(manager, dossierId);
    const waived = await this.waivers.ofRequests(manager, rows);
    return rows.map((row) => paymentView(row, waived.get(row.id)));
  }

  /** Offices that have been asked and have not answered. */
  private async consulting(manager: EntityManager, row: DossierRow): Promise<string[]> {
    if (row.openConsultations === 0) return [];
    const asked = await consultationsOf(manager, row.id);
    return asked.filter((each) => each.queue === 'waiting').map((each) => this.offices.office(each.askedUnitId).shortName);
  }

  /** What comes next, for whoever follows a dossier without seeing what is in it. */
  async wayAhead(manager: EntityManager, row: DossierRow, locale: Locale): Promise<WayAhead> {
    return this.coming.of(row, await this.consulting(manager, row), locale);
  }

  /** What only staff see. */
  async office(manager: EntityManager, row: DossierRow, locale: Locale, now: Date): Promise<OfficeView> {
    const until = this.offices.supplementUntil(row);
    const consultations = await consultationsOf(manager, row.id);
    const alarms = await alarmsOf(manager, row.id);
    const files = await this.files.describe(
      manager,
      consultations.flatMap((each) => each.files),
    );
    return {
      unitName: this.offices.office(row.deskUnitId).shortName,
      ways: row.status === 'processing' ? this.ways(row, locale) : [],
      consultations: consultations.map((each) => consultationView(each, this.offices.office(each.askedUnitId).shortName, files)),
      alarms: isClosed(row.status)
        ? []
        : alarms.map(({ kind, level, unitId, raisedAt }) => ({
            kind,
            text: alarmText(kind, level, this.offices.office(unitId).shortName)[locale],
            raisedAt: raisedAt.toISOString(),
          })),
      promiseMoves: row.promiseMoves,
      ...(until ? { supplementTerm: { until: until.toISOString(), over: now > until } } : {}),
    };
  }

  /** What the table of actions wants to know of the ways out of the step. */
  waysOf(row: DossierRow): { handOver: boolean; review: boolean } | undefined {
    return this.steps.waysOf(row);
  }

  private ways(row: DossierRow, locale: Locale): WayView[] {
    const back = this.steps.waysBack(row).map((step): WayView => {
      const unitName = this.offices.office(this.offices.unitOfStep(step.unit, row)).shortName;
      return { to: step.key, title: step.title[locale], unitName, kind: 'hand_back' };
    });
    const onward = this.steps.waysFrom(row).flatMap(({ step, route }): WayView[] => {
      const kind = step.status === 'processing' ? 'hand_over' : step.status === 'awaiting_signature' ? 'review' : undefined;
      if (!kind) return [];
      const unitName = this.offices.office(this.offices.unitOfStep(step.unit, row)).shortName;
      return [{ to: step.key, title: (route.title ?? step.title)[locale], unitName, kind }];
    });
    return [...onward, ...back];
  }
}

const paymentView = (row: PaymentRow, waived: PaymentRequestView['waived']): PaymentRequestView => ({
  id: row.id,
  amount: row.amount,
  ...(waived ? { waived } : {}),
  toPay: row.amount - (waived?.amount ?? 0),
  reason: row.reason,
  requestedAt: row.requestedAt.toISOString(),
  requestedBy: row.requestedByName,
  ...(row.paidAt ? { paidAt: row.paidAt.toISOString() } : {}),
  ...(row.receiptNumber ? { receiptNumber: row.receiptNumber } : {}),
});
