import type { Team } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

/** Asks once: a closed team stays closed. */
export function CloseWindow({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useT(messages);
  const command = useAssistanceCommand();
  const close = () =>
    command.mutate((api) => api.POST('/api/v1/staff/assistance/teams/{id}/closing', { params: { path: { id: team.id } } }), {
      onSuccess: onClose,
    });
  return (
    <Window title={t('assist.teams.close')} about={team.unit.name} width={480} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{t('assist.teams.closeAsk', { name: team.name })}</p>
          {command.isError && <Failure error={command.error} />}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('assist.cancel')}
          </button>
          <button
            type="button"
            className="btn p lg"
            aria-disabled={command.isPending || undefined}
            onClick={() => !command.isPending && close()}
          >
            {t('assist.teams.close')}
          </button>
        </div>
      </div>
    </Window>
  );
}
