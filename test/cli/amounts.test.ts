import { amount, change } from '../../src/cli/amounts.js';

describe('an amount as reports write it', () => {
  test.each([
    [{ low: 1_550_000_000, high: 1_650_000_000 }, 'CNY', 'RMB1.55–1.65 billion'],
    [{ low: 4_160_000_000, high: 4_160_000_000 }, 'CNY', 'RMB4.16 billion'],
    [{ low: 900_000_000, high: 1_100_000_000 }, 'USD', 'US$0.9–1.1 billion'],
    [{ low: 2_500_000, high: 3_000_000 }, 'EUR', '€2.5–3 million'],
    [{ low: 1.2e12, high: 1.2e12 }, 'JPY', '¥1.2 trillion'],
    [{ low: 0.7, high: 0.74 }, 'USD', 'US$0.7–0.74'],
    [{ low: 12_500, high: 12_500 }, 'CHF', 'CHF 12,500'],
    [{ low: -200_000_000, high: -100_000_000 }, 'CNY', '-RMB200 to -RMB100 million'],
    [{ low: 4, high: 4.5 }, 'percent', '4–4.5%'],
    [{ low: -3, high: 1 }, 'percent', '-3 to 1%'],
    [{ low: 50, high: 60 }, 'basis_points', '50–60 bp'],
    [{ low: 1, high: 1 }, 'percentage_points', '1 pp'],
    [{ low: 2.4, high: 2.4 }, 'ratio', '2.4x'],
    [{ low: 1500, high: 1500 }, 'percent', '1,500%'],
    [{ low: 28_000, high: 30_000 }, 'vehicles', '28,000–30,000 vehicles'],
    [{ low: 1_200_000, high: 1_200_000 }, 'users', '1.2 million users'],
    [{ low: 30, high: 30 }, '家', '30 家'],
    [{ low: 10.1, high: 10.1 }, 'months', '10.1 months'],
    [{ low: 40, high: 45 }, null, '40–45'],
    [{ low: 200_000_000, high: null }, 'USD', '≥US$200 million'],
    [{ low: null, high: 5 }, 'percent', '≤5%'],
    [{ low: null, high: null }, 'CNY', ''],
    [{ low: 0, high: 0 }, 'CNY', 'RMB0'],
    [{ low: 0.1 + 0.2, high: 0.1 + 0.2 }, 'percent', '0.3%'],
  ])('%j %s: %s', (bounds, unit, expected) => {
    expect(amount(bounds, unit)).toBe(expected);
  });
});

describe('a change', () => {
  test.each([
    [{ low: 31, high: 40 }, 'yoy', '+31–40% yoy'],
    [{ low: -5, high: -5 }, 'qoq', '-5% qoq'],
    [{ low: 0, high: 0 }, 'yoy', '0% yoy'],
    [{ low: 20, high: null }, 'other', '≥20%'],
    [{ low: 8, high: 8 }, null, '+8%'],
    [{ low: null, high: null }, 'yoy', ''],
  ])('%j %s: %s', (bounds, basis, expected) => {
    expect(change(bounds, basis)).toBe(expected);
  });
});
