import type { SecondFactorChallenge } from '@tinhso/identity-contract';

/** What every second step is given. */
export interface StepProps {
  challenge: SecondFactorChallenge;
  login: string;
  /** Somebody else, or too late: back to the password. */
  onStartOver: () => void;
  /** The step is the page, and its title the heading of it. */
  heading: boolean;
}
