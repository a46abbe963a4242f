import { useQuery } from '@tanstack/react-query';
import type { StaffWaiver } from '@tinhso/payments-contract';
import { useApi, useT } from '@tinhso/ui';
import { Failure, Waiting, Window } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { waiverOptions } from './queries.js';

/** Whom a rule names, and by which paper. */
export function NamedPeople({ waiver, onClose }: { waiver: StaffWaiver; onClose: () => void }) {
  const t = useT(messages);
  const one = useQuery(waiverOptions(useApi(), waiver.id));
  return (
    <Window title={t('waivers.lookTitle')} about={waiver.title} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p className="m s">{t('waivers.recorded')}</p>
          {one.isPending && <Waiting />}
          {one.isError && <Failure error={one.error} />}
          {one.data && (
            <table className="grid">
              <thead>
                <tr>
                  <th scope="col">{t('waivers.name')}</th>
                  <th scope="col">{t('waivers.evidence')}</th>
                </tr>
              </thead>
              <tbody>
                {one.data.named.map(({ name, evidence }) => (
                  <tr key={`${name} ${evidence}`}>
                    <td>{name}</td>
                    <td>{evidence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose} data-autofocus>
            {t('waivers.close')}
          </button>
        </div>
      </div>
    </Window>
  );
}
