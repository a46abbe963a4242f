import { dueDate, newId, type WorkingCalendar } from '@tinhso/kernel';
import type { Answers, Channel, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { applicantOf } from '../domain/applicant.js';
import { receiveBy } from '../domain/deadlines.js';
import { feeFor } from '../domain/fee.js';
import { currentStep, stepsOf } from '../domain/steps.js';
import type { Filer } from './filer.js';

/** A judged application on its way to become a dossier. */
export interface NewDossier {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly channel: Channel;
  readonly unitId: string;
  /** Whose it is, and the name that stands in where the answers give none. */
  readonly accountId: string;
  readonly accountName: string;
  readonly filer: Filer;
  /** Local day of the submission. */
  readonly today: string;
}

/** When and by which office it is taken in. */
export interface TakenInAt {
  readonly calendar: WorkingCalendar;
  readonly receiveWithinHours: number;
  readonly now: Date;
  readonly seal: (id: string, answers: Answers) => Buffer;
}

/** The row of a dossier that comes in now, without its code. */
export function newDossier(
  { definition, answers, channel, unitId, accountId, accountName, filer, today }: NewDossier,
  { calendar, receiveWithinHours, now, seal }: TakenInAt,
): DossierRow {
  const expectedAt = dueDate(calendar, now, definition.time);
  const fee = feeFor(definition, { answers, today, channel });
  const id = newId();
  const dueAt = receiveBy(calendar, now, expectedAt, receiveWithinHours);
  return {
    id,
    code: '',
    accountId,
    ...filer,
    unitId,
    deskUnitId: unitId,
    procedureCode: definition.code,
    procedureVersion: definition.version,
    channel,
    status: 'submitted',
    queue: 'active',
    version: 1,
    applicantName: applicantOf(definition, answers, accountName).fullName,
    sealed: seal(id, answers),
    fee,
    feeTotal: fee.total,
    submittedAt: now,
    expectedAt,
    acceptedAt: null,
    clockFrom: null,
    promisedAt: null,
    pausedAt: null,
    dueAt,
    statusSince: now,
    officerId: null,
    officerName: null,
    supplementRequests: 0,
    itemsAsked: 0,
    stepKey: currentStep(stepsOf(definition), { status: 'submitted', stepKey: null })?.key ?? null,
    stepSince: now,
    stepDueAt: dueAt,
    waitUntil: null,
    // Nobody is told of a new dossier before its receipt is late.
    watchAt: dueAt,
    promiseMoves: 0,
    movedMinutes: 0,
    openConsultations: 0,
    stuck: 0,
    escalation: 0,
  };
}
