import type { Provider } from '@nestjs/common';
import { DecideWaiver } from './decide-waiver.js';
import { ProposeWaiverUseCase } from './propose-waiver.js';
import { ReadWaivers } from './read-waivers.js';
import { WaiverViews } from './waiver-views.js';

/** What finance does about rules of exemption. */
export const waiverProviders: Provider[] = [WaiverViews, ReadWaivers, ProposeWaiverUseCase, DecideWaiver];
