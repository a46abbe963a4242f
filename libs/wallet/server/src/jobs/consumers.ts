import { defineConsumer } from '@tinhso/platform';

/**
 * The result of a dossier belongs into the wallet as soon as it was handed over and its file is there, whichever comes last: a document may be
 * drawn a moment after the desk has closed the dossier.
 */
export const resultConsumer = defineConsumer({
  consumer: 'wallet.results',
  queue: 'dossiers',
  events: ['dossier.returned', 'document.issued'],
});
