import { defineConfig, devices } from '@playwright/test';

/** Chromium of the distribution; without the background flags it looks for hosts that are not there. */
const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 15_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    {
      name: 'phone',
      use: { ...devices['Pixel 5'], defaultBrowserType: 'chromium', viewport: { width: 390, height: 844 } },
      testIgnore: ['**/desktop/**', '**/bad-luck/**', '**/canary/**'],
    },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, testMatch: '**/desktop/**/*.e2e.ts' },
    // Leaves numbers everywhere, for which everything written is searched afterwards.
    { name: 'canary', use: {}, testMatch: '**/canary/**/*.e2e.ts', dependencies: ['phone', 'desktop'] },
    // Kills processes of the product, so it comes when nobody else needs them.
    { name: 'bad-luck', use: {}, testMatch: '**/bad-luck/**/*.e2e.ts', dependencies: ['canary'] },
  ],
});
