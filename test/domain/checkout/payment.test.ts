import { describe, expect, it } from 'vitest';
import { chosenPayment, FREE, paymentChoices } from '../../../src/domain/checkout/payment-choices.js';
import { isPaidLater, nextActionAddress, outcomeOf } from '../../../src/domain/checkout/payment-outcome.js';

const method = (id: string) => ({ id, label: id.toUpperCase() });

describe('the choice of a way to pay', () => {
  it('keeps the server’s order, with cards and wallets as one', () => {
    const methods = ['bank_transfer', 'apple_pay', 'card', 'google_pay', 'invoice'].map(method);
    expect(paymentChoices(methods, true)).toEqual([
      { id: 'bank_transfer', label: 'BANK_TRANSFER', kind: 'offline' },
      { id: 'card', label: 'CARD', kind: 'stripe' },
      { id: 'invoice', label: 'INVOICE', kind: 'offline' },
    ]);
  });

  it('offers a wallet by its own name where there is no card', () => {
    expect(paymentChoices([method('google_pay')], true)).toEqual([
      { id: 'google_pay', label: 'GOOGLE_PAY', kind: 'stripe' },
    ]);
  });

  it('offers no card without Stripe’s key', () => {
    expect(paymentChoices(['card', 'apple_pay'].map(method), false)).toEqual([]);
  });
});

describe('the way to pay that counts', () => {
  const choices = paymentChoices(['bank_transfer', 'card'].map(method), true);
  const total = (amount: number) => ({ amount, currency: 'GBP', formatted: '' });

  it('is the wanted one while it is offered, else the first', () => {
    expect(chosenPayment(choices, 'card', total(100))?.id).toBe('card');
    expect(chosenPayment(choices, 'gone', total(100))?.id).toBe('bank_transfer');
    expect(chosenPayment(choices, '', undefined)?.id).toBe('bank_transfer');
    expect(chosenPayment([], 'card', total(100))).toBeNull();
  });

  it('is none where there is nothing to pay', () => {
    expect(chosenPayment(choices, 'card', total(0))).toMatchObject({ id: FREE, kind: 'free' });
  });

  it('is settled later unless Stripe takes it', () => {
    expect(choices.map((choice) => isPaidLater(choice))).toEqual([true, false]);
  });
});

describe('what a payment’s status means', () => {
  it.each([
    ['paid', 'paid'],
    ['succeeded', 'paid'],
    ['refunded', 'paid'],
    ['failed', 'failed'],
    ['cancelled', 'failed'],
    ['requires_action', 'action'],
    ['processing', 'waiting'],
    ['pending', 'waiting'],
    ['something_new', 'waiting'],
  ])('%s: %s', (status, outcome) => {
    expect(outcomeOf(status, false)).toBe(outcome);
  });

  it('takes a pending bank transfer for an order', () => {
    expect(outcomeOf('pending', true)).toBe('later');
  });
});

describe('where a payment goes on', () => {
  it.each(['https://hooks.stripe.com/redirect/1', 'http://localhost:8787/pay/1', 'http://127.0.0.1:5399/pay/1'])(
    'may be %s',
    (address) => expect(nextActionAddress(address)).toBe(address),
  );

  it.each([
    'http://bank.example/',
    'http://localhost.evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//bank.example',
    '/pay/1',
    '',
    null,
    7,
  ])('may not be %s', (address) => expect(nextActionAddress(address)).toBeNull());
});
