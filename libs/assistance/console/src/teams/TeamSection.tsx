import type { Team, TeamMember } from '@tinhso/assistance-contract';
import { formatPlainDate, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

const badges: Readonly<Record<TeamMember['standing'], string>> = {
  active: 'badge ok',
  future: 'badge',
  suspended: 'badge warn',
  over: 'badge mute',
  ended: 'badge mute',
};

interface TeamSectionProps {
  team: Team;
  onRename: () => void;
  onAdd: () => void;
  onClose: () => void;
}

/** A team with its roster. */
export function TeamSection({ team, onRename, onAdd, onClose }: TeamSectionProps) {
  const t = useT(messages);
  const end = useAssistanceCommand();
  return (
    <section className="assist-team" aria-labelledby={`team-${team.id}`}>
      <header className="r">
        <h2 id={`team-${team.id}`}>{team.name}</h2>
        <span className="m">{team.unit.name}</span>
        {team.closedAt && <span className="badge mute">{t('assist.teams.closed')}</span>}
        <span className="grow" />
        {!team.closedAt && (
          <>
            <button type="button" className="btn md" onClick={onAdd}>
              {t('assist.members.add')}
            </button>
            <button type="button" className="btn q md" onClick={onRename}>
              {t('assist.teams.rename')}
            </button>
            <button type="button" className="btn q md" onClick={onClose}>
              {t('assist.teams.close')}
            </button>
          </>
        )}
      </header>
      {end.isError && <Failure error={end.error} />}
      {team.members.length === 0 ? (
        <p className="m">{t('assist.members.none')}</p>
      ) : (
        <div className="assist-table">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('assist.members.name')}</th>
                <th scope="col">{t('assist.members.period')}</th>
                <th scope="col">{t('assist.members.fields')}</th>
                <th scope="col">{t('assist.members.standing')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('assist.members.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {team.members.map((member) => (
                <tr key={member.id}>
                  <th scope="row">{member.name}</th>
                  <td className="num">
                    {formatPlainDate(member.validFrom)} – {formatPlainDate(member.validTo)}
                  </td>
                  <td>{member.fields?.join(', ') ?? t('assist.members.every')}</td>
                  <td>
                    <span className={badges[member.standing]}>{t(`assist.standing.${member.standing}`)}</span>
                  </td>
                  <td>
                    {member.standing !== 'ended' && member.standing !== 'over' && (
                      <button
                        type="button"
                        className="btn q md"
                        aria-label={t('assist.members.endOf', { name: member.name })}
                        onClick={() =>
                          end.mutate((api) =>
                            api.POST('/api/v1/staff/assistance/teams/{id}/members/{memberId}/ending', {
                              params: { path: { id: team.id, memberId: member.id } },
                            }),
                          )
                        }
                      >
                        {t('assist.members.end')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
