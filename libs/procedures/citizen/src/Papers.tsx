import type { ListedPaper } from '@tinhso/procedures-contract';
import { Details, Icon, Section, useLang, useT, type IconName } from '@tinhso/ui';
import { messages } from './messages.js';

const icons: Record<ListedPaper['kind'], IconName> = { submit: 'camera', show_only: 'eye', generated: 'document', conditional: 'camera' };
const groups = ['submit', 'generated', 'show_only'] as const;

/**
 * Papers by what one does with them: send, have made, only show. Those that depend on the case stand open where they are sent from
 * here (one of them is nearly always needed) and are folded away where the list only informs.
 */
export function Papers({ papers, canSend }: { papers: readonly ListedPaper[]; canSend: boolean }) {
  const t = useT(messages);
  const special = papers.filter((paper) => paper.kind === 'conditional');
  return (
    <Section title={t('procedures.papers.title')} id="papers">
      <div className="card card--papers">
        {papers.length === 0 && <p>{t('procedures.papers.none')}</p>}
        {canSend && special.length > 0 && (
          <div className="papers__group">
            <h3>{t('procedures.papers.submitWhen')}</h3>
            <ul className="papers">
              {special.map((paper) => (
                <Paper key={paper.title.vi} paper={paper} icon={icons.conditional} />
              ))}
            </ul>
          </div>
        )}
        {groups.map((kind) => {
          const ofKind = papers.filter((paper) => paper.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div className="papers__group" key={kind}>
              <h3>{t(kind === 'submit' && !canSend ? 'procedures.papers.submitPaper' : `procedures.papers.${kind}`)}</h3>
              <ul className="papers">
                {ofKind.map((paper) => (
                  <Paper key={paper.title.vi} paper={paper} icon={kind === 'submit' && !canSend ? 'document' : icons[kind]} />
                ))}
              </ul>
            </div>
          );
        })}
        {!canSend && special.length > 0 && (
          <Details summary={t('procedures.papers.conditional')}>
            <ul className="papers">
              {special.map((paper) => (
                <Paper key={paper.title.vi} paper={paper} icon={icons.conditional} />
              ))}
            </ul>
          </Details>
        )}
      </div>
    </Section>
  );
}

function Paper({ paper, icon }: { paper: ListedPaper; icon: IconName }) {
  const t = useT(messages);
  const lang = useLang();
  const { originals = 0, copies = 0 } = paper;
  const counts = t('procedures.papers.counts', { originals, copies, both: originals > 0 && copies > 0 ? 'yes' : 'no' });
  return (
    <li>
      <Icon name={icon} />
      <div>
        {paper.kind === 'submit' ? <strong>{paper.title[lang]}</strong> : paper.title[lang]}
        {paper.when && <p className="small quiet">{paper.when[lang]}</p>}
        {paper.help && <p className="small quiet">{paper.help[lang]}</p>}
        {counts && <p className="small quiet">{counts}</p>}
      </div>
    </li>
  );
}
