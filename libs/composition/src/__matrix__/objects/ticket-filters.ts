import type { TicketFilter } from '@tinhso/feedback-contract';
import { defineObject } from '../object.js';
import { HERE } from '../people.js';

/** A filter of the queue that the coordinator of a commune keeps. */
export const ticketFilter = defineObject({
  name: 'filter of the queue',
  async make(stage, _owner, commune) {
    const coordinator = stage.cast.officials.feedback_coordinator[commune === HERE ? 'here' : 'elsewhere'];
    const { body } = await stage.act<TicketFilter>(coordinator, '/api/v1/staff/feedback/filters', {
      body: { name: 'Điểm nóng', view: 'unit', level: 'urgent' },
    });
    return { id: body.id };
  },
});
