import type { StaffTicket } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { ContractorLinks } from './ContractorLinks.js';
import { MakeLink } from './MakeLink.js';

/** Gives the work to somebody without an account: the links that are out, and a new one. */
export function ContractorBox({ ticket }: { ticket: StaffTicket }) {
  const t = useT(messages);
  const [open, setOpen] = useState(false);
  return (
    <details className="box" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('feedback.contractor')}</summary>
      {open && (
        <>
          <ContractorLinks ticketId={ticket.id} />
          <MakeLink ticketId={ticket.id} />
        </>
      )}
    </details>
  );
}
