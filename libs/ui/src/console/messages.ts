/** Words of the parts that every room of the console shares. */
export const consoleMessages = {
  'ui.console.loading': { vi: 'Đang tải', en: 'Loading' },
  'ui.console.retry': { vi: 'Thử lại', en: 'Try again' },
  'ui.console.cancel': { vi: 'Để sau', en: 'Not now' },
  'ui.console.busy': { vi: 'Đang thực hiện…', en: 'Working…' },
};
