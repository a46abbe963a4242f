import { useQuery } from '@tanstack/react-query';
import type { OwnTicket, PublicTicket } from '@tinhso/feedback-contract';
import { Button, Card, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { reporterHeaders } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import { messages as viewMessages } from '../view/messages.js';
import { TicketPhotos } from '../view/TicketPhotos.js';
import { messages } from './messages.js';
import { OwnPhotos } from './OwnPhotos.js';

/** The public page as everybody else sees it: masked words, and the name only where it is shown. */
export function Preview({ ticket: { code, visibility, files } }: { ticket: OwnTicket }) {
  const t = useT(messages);
  const view = useT(viewMessages);
  const api = useApi();
  const [open, setOpen] = useState(false);
  const page = useQuery({
    queryKey: [...ownTicketsKey, code, 'preview'],
    queryFn: () =>
      unwrap<PublicTicket>(
        api.GET('/api/v1/citizen/feedback/tickets/{code}/preview', { params: { path: { code } }, headers: reporterHeaders() }),
      ),
    enabled: open,
  });
  return (
    <>
      <Button look="quiet" icon="eye" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('feedback.own.preview')}
      </Button>
      {open && page.isError && <ProblemNotice error={page.error} />}
      {open && page.data && (
        <Card>
          <h3>{t('feedback.own.previewTitle')}</h3>
          <p className="ticket-text">{page.data.text}</p>
          {visibility === 'public' ? <TicketPhotos photos={page.data.photos} /> : <OwnPhotos ids={files} />}
          <p className="small quiet">
            {[page.data.address, page.data.communeName, page.data.reporter ?? view('feedback.ticket.hiddenName')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Card>
      )}
    </>
  );
}
