import { defineConsumer } from '@tinhso/platform';

/** Erases the content of files whose rows are gone. */
export const eraseConsumer = defineConsumer({ consumer: 'files.erase', queue: 'maintenance', events: ['file.erased'] });
