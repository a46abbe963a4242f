import { defineConsumer, Subscriptions } from './subscriptions.js';

const inbox = defineConsumer({ consumer: 'notifications.inbox', queue: 'notifications', events: ['dossier.accepted', 'dossier.signed'] });
const documents = defineConsumer({ consumer: 'signing.render', queue: 'documents', events: ['dossier.accepted'] });

describe('Subscriptions', () => {
  it('tells everybody who subscribed, and nobody of an event without subscribers', () => {
    const subscriptions = new Subscriptions([inbox, documents]);
    expect(subscriptions.of('dossier.accepted')).toEqual([inbox, documents]);
    expect(subscriptions.of('dossier.signed')).toEqual([inbox]);
    expect(subscriptions.of('dossier.unknown')).toEqual([]);
  });

  it('refuses a consumer declared twice: rows carry its name', () => {
    expect(() => new Subscriptions([inbox, inbox])).toThrow(/declared twice/);
  });
});
