import { useQuery } from '@tanstack/react-query';
import type { StaffMe } from '@tinhso/identity-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { BackupSheet } from '../enrol/BackupSheet.js';
import { CodesSection } from './CodesSection.js';
import { DevicesSection } from './DevicesSection.js';
import { securityMessages as messages } from './messages.js';
import { PasskeysSection } from './PasskeysSection.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { securityOptions } from './queries.js';
import { TotpSection } from './TotpSection.js';

/** `/bao-mat`: one's own second steps, password and sessions. */
export function SecurityArea({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const api = useApi();
  const security = useQuery(securityOptions(api));
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <AreaPage title={t('staffSecurity.title')} note={me.login}>
      <div className="sheetlike own-security">
        {security.isError && <Failure error={security.error} />}
        {security.isPending && <div className="sk line" role="status" aria-label={t('staffSecurity.loading')} />}
        {security.data && (
          <>
            <TotpSection security={security.data} login={me.login} onCodes={setCodes} />
            <PasskeysSection security={security.data} onCodes={setCodes} />
            <CodesSection security={security.data} onCodes={setCodes} />
            <section>
              <h2>{t('staffSecurity.password.title')}</h2>
              <NewPasswordForm />
            </section>
          </>
        )}
        <DevicesSection />
      </div>
      {codes && (
        <Window title={t('staffSecurity.codes.title')} width={560}>
          <div className="mbody">
            <BackupSheet
              codes={codes}
              login={me.login}
              heading={false}
              keptLabel={t('staffSecurity.codes.kept')}
              onKept={() => setCodes(undefined)}
            />
          </div>
        </Window>
      )}
    </AreaPage>
  );
}
