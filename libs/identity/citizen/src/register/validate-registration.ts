import { identityLimits, passwordFaults, passwordFaultTexts, type RegisterAccount } from '@tinhso/identity-contract';
import { parsePhone, tidyText } from '@tinhso/kernel';
import { translate, type Lang } from '@tinhso/ui';
import type { Faults } from '../faults.js';
import { isEmail } from '../identifier.js';
import { messages } from '../messages.js';

/** What is typed into the form, as it is typed. */
export interface RegistrationInput {
  fullName: string;
  phone: string;
  email: string;
  password: string;
}

/** What can be sent, or every fault by field. The server checks all of it again, and the list of common passwords besides. */
export function validateRegistration(
  input: RegistrationInput,
  lang: Lang,
): { body: RegisterAccount; faults?: undefined } | { body?: undefined; faults: Faults<keyof RegistrationInput> } {
  const faults: Faults<keyof RegistrationInput> = {};
  const fullName = tidyText(input.fullName);
  if (fullName.length < 2) faults.fullName = translate(lang, messages, 'identity.fault.fullName');
  const phone = parsePhone(input.phone);
  if (!phone.ok) faults.phone = translate(lang, messages, input.phone.trim() ? 'identity.fault.phone' : 'identity.fault.phoneEmpty');
  const email = input.email.trim();
  if (email && !isEmail(email)) faults.email = translate(lang, messages, 'identity.fault.email');
  const { minLength } = identityLimits.password;
  const [weak] = passwordFaults(input.password, { phone: phone.ok ? phone.value : undefined });
  if (!input.password) faults.password = translate(lang, messages, 'identity.fault.newPasswordEmpty', { min: minLength });
  else if (weak) faults.password = passwordFaultTexts[weak][lang];
  if (!phone.ok || Object.keys(faults).length > 0) return { faults };
  return { body: { fullName, phone: phone.value, password: input.password, ...(email ? { email } : {}) } };
}
