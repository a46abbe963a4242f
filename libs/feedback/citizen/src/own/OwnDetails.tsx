import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeTicketDetails, OwnTicket } from '@tinhso/feedback-contract';
import { Button, Buttons, Details, Notice, ProblemNotice, RadioGroup, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { reporterHeaders } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import { messages as reportMessages } from '../report/messages.js';
import { nameOptions } from '../report/Who.js';
import { messages } from './messages.js';
import { Preview } from './Preview.js';

/** Own details, changed later: who sees the name, and whether there is a public page at all. */
export function OwnDetails({ ticket }: { ticket: OwnTicket }) {
  const { code, nameShown, visibility } = ticket;
  const t = useT(messages);
  const words = useT(reportMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [choice, setChoice] = useState(nameShown);
  const [sure, setSure] = useState(false);
  const change = useMutation({
    mutationFn: (body: ChangeTicketDetails) =>
      unwrap(
        api.PATCH('/api/v1/citizen/feedback/tickets/{code}/details', { params: { path: { code } }, body, headers: reporterHeaders() }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownTicketsKey }),
  });
  const options = nameOptions(words);
  return (
    <Details summary={t('feedback.own.details')}>
      <RadioGroup
        id="own-name-shown"
        label={words('feedback.name.title')}
        value={choice}
        onChange={(value) => setChoice(options.find((each) => each.value === value)?.value ?? choice)}
        options={options}
      />
      {change.isSuccess && (
        <Notice tone="ok" live>
          {t('feedback.own.saved')}
        </Notice>
      )}
      {change.isError && <ProblemNotice error={change.error} />}
      <Buttons>
        <Button look="secondary" onClick={() => change.mutate({ nameShown: choice })} busy={change.isPending && t('feedback.own.saving')}>
          {t('feedback.own.save')}
        </Button>
      </Buttons>
      <Preview ticket={ticket} />
      {visibility !== 'hidden' && !sure && (
        <Button look="danger" onClick={() => setSure(true)}>
          {t('feedback.own.hide')}
        </Button>
      )}
      {sure && visibility !== 'hidden' && (
        <Notice tone="warn" live>
          <p>{t('feedback.own.hideSure')}</p>
          <Buttons>
            <Button small look="danger" onClick={() => change.mutate({ hidePage: true })}>
              {t('feedback.own.hideYes')}
            </Button>
            <Button small look="secondary" onClick={() => setSure(false)}>
              {t('feedback.own.keep')}
            </Button>
          </Buttons>
        </Notice>
      )}
    </Details>
  );
}
