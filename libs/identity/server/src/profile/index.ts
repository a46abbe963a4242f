import { OwnProfileController } from '../http/citizen/own-profile.controller.js';
import { ChangeProfileUseCase } from './change-profile.js';
import { CitizenIdProvinces } from './citizen-id-provinces.js';
import { ProfileData } from '../personal-data/profile-data.js';
import { ReadProfile } from './read-profile.js';

/** What is known of a citizen and who says so. */
export const profileProviders = [CitizenIdProvinces, ReadProfile, ChangeProfileUseCase, ProfileData];
export const profileControllers = [OwnProfileController];
