import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What the citizen owes, as computed when the dossier was sent. */
export function FeeBox({ fee }: { fee: StaffDossier['fee'] }) {
  const t = useT(messages);
  return (
    <div className="box">
      <div className="r between">
        <h2>{t('dossiers.fee.title')}</h2>
        <span className={fee.state === 'due' ? 'badge' : 'badge mute'}>{t(`dossiers.fee.${fee.state}`)}</span>
      </div>
      {fee.state === 'due' && <b className="num total">{formatMoney(fee.toPay)}</b>}
      {fee.lines.length > 0 && (
        <dl className="sum">
          {fee.lines.map((line) => (
            <FeeLine key={line.label} line={line} />
          ))}
          {fee.waived && (
            <>
              <dt>
                {t('dossiers.fee.off')}
                <div className="xs">{fee.waived.text}</div>
              </dt>
              <dd>−{formatMoney(fee.waived.amount)}</dd>
            </>
          )}
        </dl>
      )}
    </div>
  );
}

function FeeLine({ line }: { line: StaffDossier['fee']['lines'][number] }) {
  const t = useT(messages);
  const { label, count, amount, note } = line;
  return (
    <>
      <dt>
        {count > 1 ? t('dossiers.fee.line', { label, count }) : label}
        {note && amount !== undefined && <div className="xs">{note}</div>}
      </dt>
      <dd>{amount === undefined ? '' : formatMoney(amount)}</dd>
    </>
  );
}
