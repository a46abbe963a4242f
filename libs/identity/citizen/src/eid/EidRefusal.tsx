import type { EidOutcome } from '@tinhso/identity-contract';
import { Button, Buttons, LinkButton, Notice, ProblemNotice, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import { withReturn } from '../return-path.js';
import type { EidErrandKind } from './EidReturnPage.js';
import { messages } from './messages.js';
import { useEidVisit } from './useEidVisit.js';

type Refused = Exclude<EidOutcome, 'ok' | 'conflict'>;

/** Trying again would come out the same. */
const final: readonly Refused[] = ['elsewhere', 'locked', 'unsigned', 'level'];

/** Why nothing came of it, and what to do now. */
export function EidRefusal({ outcome, errand, to }: { outcome: Refused; errand: EidErrandKind; to: string }) {
  const t = useT(messages);
  const search = useSearch();
  const visit = useEidVisit(to);
  const again = () => visit.mutate(errand === 'sign-in' ? { kind: errand } : { kind: errand, level: errand === 'link' ? 1 : 2 });
  return (
    <div className="section stack">
      <Notice tone={outcome === 'cancelled' ? 'info' : 'warn'} live>
        <p>{t(`eid.return.${outcome}`)}</p>
      </Notice>
      {visit.isError && <ProblemNotice error={visit.error} />}
      <Buttons stack>
        {!final.includes(outcome) && (
          <Button icon="idCard" busy={visit.isPending && t('eid.going')} onClick={again}>
            {t('eid.return.again')}
          </Button>
        )}
        {errand === 'sign-in' || outcome === 'unsigned' ? (
          <LinkButton look="secondary" href={withReturn('/dang-nhap', search)}>
            {t('eid.return.password')}
          </LinkButton>
        ) : (
          <LinkButton look="secondary" href={to}>
            {t('eid.return.back')}
          </LinkButton>
        )}
      </Buttons>
    </div>
  );
}
