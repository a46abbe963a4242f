import { useQuery } from '@tanstack/react-query';
import { LinkButton, Section, Tag, useApi, useIsApplicant, useT } from '@tinhso/ui';
import { messages } from '../co-sign/messages.js';
import { coSigningsOptions } from '../queries.js';

/** What others asked the citizen to sign: first what waits, and what was signed in the list of one's own matters. */
export function CoSigningTasks({ all = false }: { all?: boolean }) {
  const t = useT(messages);
  const own = useIsApplicant();
  const items = useQuery({ ...coSigningsOptions(useApi()), enabled: own }).data?.items ?? [];
  const shown = items.filter(({ state }) => state === 'invited' || (all && state === 'signed'));
  if (shown.length === 0) return null;
  return (
    <Section title={t('dossiers.sign.list')} id="co-signings">
      {shown.map((item) => (
        <article className="card task" key={item.id}>
          <div className="task__top">
            <Tag tone={item.state === 'invited' ? 'warn' : 'ok'}>
              {item.dossier?.statusText ?? t(`dossiers.cosign.state.${item.state}`)}
            </Tag>
          </div>
          <h3>{item.procedure.title}</h3>
          <p className="small quiet">{item.dossier?.code ?? item.applicantName}</p>
          <LinkButton block look={item.state === 'invited' ? 'primary' : 'secondary'} href={`/cung-ky/${item.id}`}>
            {t(item.state === 'invited' ? 'dossiers.sign.listAct' : 'dossiers.sign.listSee')}
          </LinkButton>
        </article>
      ))}
    </Section>
  );
}
