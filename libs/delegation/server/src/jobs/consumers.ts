import { defineConsumer } from '@tinhso/platform';
import { actEvents } from '../domain/act-texts.js';

/** Remembers what was done under a right, for both sides to read. */
export const actsConsumer = defineConsumer({ consumer: 'delegation.acts', queue: 'maintenance', events: actEvents });
