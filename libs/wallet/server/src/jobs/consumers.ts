import { defineConsumer } from '@tinhso/platform';

/** A dossier was handed over: its result belongs into the wallet. */
export const resultConsumer = defineConsumer({ consumer: 'wallet.results', queue: 'dossiers', events: ['dossier.returned'] });
