import { Button, Empty, LinkButton, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Nothing in the log, or nothing that fits the filter. */
export function NoLooks({ onClear }: { onClear: (() => void) | undefined }) {
  const t = useT(messages);
  if (onClear)
    return (
      <Empty
        icon="eye"
        title={t('accessLog.none.title')}
        action={
          <Button look="secondary" onClick={onClear}>
            {t('accessLog.none.act')}
          </Button>
        }
      >
        {t('accessLog.none.detail')}
      </Empty>
    );
  return (
    <Empty
      icon="eye"
      title={t('accessLog.empty.title')}
      action={
        <LinkButton look="secondary" href="/quyen-rieng-tu">
          {t('accessLog.empty.act')}
        </LinkButton>
      }
    >
      {t('accessLog.empty.detail')}
    </Empty>
  );
}
