import { defineConsumer } from '@tinhso/platform';

/** What follows and may come a moment later: the acknowledgement, and search keys for every unit that has it. */
export const followUpConsumer = defineConsumer({
  consumer: 'dossiers.follow-up',
  queue: 'dossiers',
  events: ['dossier.submitted', 'dossier.supplemented', 'dossier.corrected', 'dossier.desk_changed'],
});

/** The result was signed, or could not be made. */
export const resultConsumer = defineConsumer({
  consumer: 'dossiers.result',
  queue: 'dossiers',
  events: ['document.issued', 'document.failed'],
});

/** What the citizen owed for a dossier is paid. */
export const feePaidConsumer = defineConsumer({
  consumer: 'dossiers.fee-paid',
  queue: 'dossiers',
  events: ['payment.settled', 'obligation.waived'],
});

export const dossierConsumers = [followUpConsumer, resultConsumer, feePaidConsumer];
