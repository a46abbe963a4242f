import type { DomainPersistence } from '@tinhso/platform';
import { TicketCellCountRow, TicketCountedRow, TicketFigureRow } from './count.entities.js';
import { TicketFollowerRow } from './follower.entity.js';
import { Feedback1764200000000 } from './migrations/1764200000000-feedback.js';
import { FeedbackWords1764231000000 } from './migrations/1764231000000-feedback-words.js';
import { TicketFileRow, TicketMeTooRow, TicketNumberRow, TicketReporterRow } from './supporting.entities.js';
import { TicketEventRow, TicketMessageRow } from './ticket-event.entity.js';
import { TicketRow } from './ticket.entity.js';
import { TicketWordRow } from './word.entity.js';

/** Reports, what happened to them, who follows them, and what is counted of them. */
export const intakePersistence: Omit<DomainPersistence, 'domain'> = {
  entities: [
    TicketRow,
    TicketEventRow,
    TicketMessageRow,
    TicketFileRow,
    TicketMeTooRow,
    TicketReporterRow,
    TicketNumberRow,
    TicketFollowerRow,
    TicketCellCountRow,
    TicketCountedRow,
    TicketFigureRow,
    TicketWordRow,
  ],
  migrations: [Feedback1764200000000, FeedbackWords1764231000000],
  grants: {
    ticket: ['SELECT', 'INSERT', 'UPDATE'],
    ticket_event: ['SELECT', 'INSERT'],
    ticket_message: ['SELECT', 'INSERT', 'UPDATE'],
    ticket_file: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_me_too: ['SELECT', 'INSERT', 'DELETE'],
    ticket_reporter: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_number: ['SELECT', 'INSERT', 'UPDATE'],
    ticket_follower: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_cell_count: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_counted: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_figure: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    ticket_word: ['SELECT', 'INSERT', 'DELETE'],
  },
  sealed: {
    ticket: { columns: ['details_sealed', 'reporter_sealed'] },
    ticket_message: { columns: ['text_sealed'] },
    ticket_reporter: { columns: ['phone_sealed'] },
    ticket_follower: { columns: ['address_sealed'] },
  },
};
