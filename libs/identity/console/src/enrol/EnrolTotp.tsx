import { useQuery } from '@tanstack/react-query';
import type { TotpEnrolment } from '@tinhso/identity-contract';
import { unwrap, useApi } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { TotpForm } from './TotpForm.js';

interface EnrolTotpProps {
  challengeId: string;
  busy: boolean;
  wrong: boolean;
  onCode: (code: string) => void;
}

/** The authenticator that is set up between the steps of a sign-in. */
export function EnrolTotp({ challengeId, ...form }: EnrolTotpProps) {
  const api = useApi();
  const enrolment = useQuery({
    queryKey: ['enrolment', challengeId],
    queryFn: () => unwrap<TotpEnrolment>(api.POST('/api/v1/public/staff-sessions/enrolment/totp', { body: { challengeId } })),
    staleTime: Infinity,
    gcTime: 0,
  });
  return enrolment.isError ? <Failure error={enrolment.error} /> : <TotpForm enrolment={enrolment.data} {...form} />;
}
