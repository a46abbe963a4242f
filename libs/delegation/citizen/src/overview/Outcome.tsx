import { Button, Notice, ProblemNotice, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { holderOf } from '../words.js';

/** What the last press brought about, with the way to take it back; or why it did not work. */
export function Outcome({ acting }: { acting: ReturnType<typeof useDelegationAct> }) {
  if (!acting.isError && !acting.data) return null;
  return (
    <div className="section">
      <Words acting={acting} />
    </div>
  );
}

function Words({ acting }: { acting: ReturnType<typeof useDelegationAct> }) {
  const t = useT(messages);
  if (acting.isError) return <ProblemNotice error={acting.error} />;
  const view = acting.data;
  if (!view) return null;
  if (acting.variables?.act === 'restoration')
    return (
      <Notice tone="ok" live>
        <p>{t('delegation.undone')}</p>
      </Notice>
    );
  if (acting.variables?.act !== 'end') return null;
  const given = view.side === 'given';
  const name = given ? holderOf(view) : view.principal.name;
  return (
    <Notice tone="ok" live>
      <p>{t(given ? 'delegation.revokedNow' : 'delegation.leftNow', { name })}</p>
      <div className="notice__act">
        <Button look="secondary" small onClick={() => acting.mutate({ id: view.id, act: 'restoration' })}>
          {t('delegation.undo')}
        </Button>
      </div>
    </Notice>
  );
}
