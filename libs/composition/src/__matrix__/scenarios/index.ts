import type { Check } from '../checks.js';
import { agreeing, copying, numbers, shown, standingBy, takingBack, whoActs } from './between-domains.js';
import { followers } from './followers.js';
import { eidConflict, eidLinks } from './eid.js';
import { majority } from './majority.js';
import { passkeys } from './passkeys.js';
import { profile } from './profile.js';
import { recovery } from './recovery.js';
import { paperReminders, reminders } from './reminders.js';
import { secondStep } from './second-step.js';
import { registers } from './registers.js';
import { devices, sessions } from './sessions.js';
import { receivedAtDesk, walkIn } from './walk-in.js';

/** Plays by what they are about. */
export const scenarios: Readonly<Record<string, Check>> = {
  '(the second step of a sign-in)': secondStep,
  '(passkeys of two people)': passkeys,
  '(eIDs of two people)': eidLinks,
  '(an eID whose phone has an account)': eidConflict,
  '(sessions of two people)': sessions,
  '(a browser that several people use)': devices,
  '(recovery, and taking it back)': recovery,
  '(somebody who is helped has an account later)': walkIn,
  '(somebody who was received at the desk has an account later)': receivedAtDesk,
  '(taking back for another domain)': takingBack,
  '(a child that comes of age)': majority,
  '(what somebody says of herself)': profile,
  '(copying for another domain)': copying,
  '(the register of an office)': registers,
  '(a file that is shown to everybody)': shown,
  '(whether somebody has agreed)': agreeing,
  '(what somebody agreed to and took back)': standingBy,
  '(the citizen ID of somebody)': numbers,
  '(who acts for somebody)': whoActs,
  '(reminders of two people)': reminders,
  '(papers of two people that run out)': paperReminders,
  '(followers of a report)': followers,
};
