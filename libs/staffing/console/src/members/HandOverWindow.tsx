import type { HandedOverPassword } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';

/** A password that is shown this once. It has to be answered: a slip of the key must not lose it. */
export function HandOverWindow({ made: { member, initialPassword }, onClose }: { made: HandedOverPassword; onClose: () => void }) {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(initialPassword);
    setCopied(true);
  };
  return (
    <Window title={t('staffing.handOver.title', { name: member.fullName })} about={member.login} width={520}>
      <div className="sheet">
        <div className="mbody">
          <p>{t('staffing.handOver.detail')}</p>
          <output className="once num">{initialPassword}</output>
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={() => void copy()}>
            <Glyph name={copied ? 'check' : 'copy'} />
            {t(copied ? 'staffing.handOver.copied' : 'staffing.handOver.copy')}
          </button>
          <span className="grow" />
          <button type="button" className="btn p lg" onClick={onClose}>
            {t('staffing.handOver.done')}
          </button>
        </div>
      </div>
    </Window>
  );
}
