/** A usual shop, in four languages, to search in. */
import { createIndex, type Entry, type FaqIndex } from '../../../content/faq/faq.ts';
import { words as en } from '../../../content/faq/words/en/words.ts';
import { words as pl } from '../../../content/faq/words/pl/words.ts';
import { words as pt } from '../../../content/faq/words/pt-PT/words.ts';
import { words as ru } from '../../../content/faq/words/ru/words.ts';

export const languages = { pl, 'pt-PT': pt, ru, en };

type Texts = Record<keyof typeof languages, [question: string, answer: string]>;

const shop: Record<string, Texts> = {
  delivery: {
    pl: ['Ile trwa dostawa?', 'Paczki wysyłamy w ciągu 24 godzin, kurier doręcza je w 1–2 dni robocze.'],
    'pt-PT': ['Quanto tempo demora a entrega?', 'Enviamos em 24 horas; a transportadora entrega em 1 a 2 dias úteis.'],
    ru: ['Сколько идёт доставка?', 'Отправляем за 24 часа, курьер привозит за 1–2 рабочих дня.'],
    en: ['How long does delivery take?', 'We dispatch within 24 hours and the courier needs one or two working days.'],
  },
  track: {
    pl: [
      'Gdzie jest moja paczka?',
      'Status zamówienia sprawdzisz po numerze. Jeśli przesyłka zaginie, wyślemy ją ponownie.',
    ],
    'pt-PT': ['Onde está a minha encomenda?', 'Veja o estado pelo número. Se a encomenda se perder, enviamos de novo.'],
    ru: ['Где моя посылка?', 'Статус заказа виден по номеру. Если посылка потеряется, отправим её снова.'],
    en: ['Where is my parcel?', 'See its status by the order number. If the parcel gets lost, we send it again.'],
  },
  return: {
    pl: ['Jak zwrócić towar?', 'Masz 30 dni. Wypełnij formularz zwrotu i nadaj paczkę.'],
    'pt-PT': ['Como faço uma devolução?', 'Tem 30 dias. Preencha o formulário e envie o pacote.'],
    ru: ['Как оформить возврат?', 'У вас 30 дней. Заполните форму возврата и отправьте посылку.'],
    en: ['How do I return something?', 'You have 30 days. Fill in the return form and post the parcel.'],
  },
  refund: {
    pl: ['Kiedy oddacie mi pieniądze?', 'Pieniądze oddajemy w 14 dni od zwrotu, tą samą metodą płatności.'],
    'pt-PT': ['Quando recebo o reembolso?', 'Devolvemos o dinheiro em 14 dias, pelo mesmo meio de pagamento.'],
    ru: ['Когда вернут деньги?', 'Деньги вернём в течение 14 дней после возврата тем же способом.'],
    en: ['When do I get my refund?', 'We refund within 14 days of the return, to the same payment method.'],
  },
  exchange: {
    pl: ['Czy mogę wymienić na inny rozmiar?', 'Tak, odeślij rzecz i zaznacz nowy rozmiar.'],
    'pt-PT': ['Posso trocar por outro tamanho?', 'Sim, envie o artigo e indique o novo tamanho.'],
    ru: ['Можно ли обменять на другой размер?', 'Да, отправьте вещь и укажите новый размер.'],
    en: ['Can I exchange for another size?', 'Yes, send the item and tell us the new size.'],
  },
  complaint: {
    pl: ['Jak złożyć reklamację?', 'Opisz wadę i dodaj zdjęcie. Odpowiemy w 14 dni.'],
    'pt-PT': ['Como apresento uma reclamação?', 'Descreva o defeito e junte uma foto. Respondemos em 14 dias.'],
    ru: ['Как подать претензию?', 'Опишите дефект и приложите фото. Ответим за 14 дней.'],
    en: ['How do I complain about a fault?', 'Describe the fault and add a photo. We reply within 14 days.'],
  },
  payment: {
    pl: [
      'Jakie są metody płatności?',
      'Karta, BLIK, szybki przelew oraz płatność przy odbiorze. Kod rabatowy wpisz w koszyku.',
    ],
    'pt-PT': ['Quais são os métodos de pagamento?', 'Cartão, MB Way, Multibanco e pagamento na entrega.'],
    ru: ['Какие есть способы оплаты?', 'Картой, через СБП или наличными при получении.'],
    en: ['Which payment methods are there?', 'Card, PayPal, bank transfer. Enter a discount code in the basket.'],
  },
  cancel: {
    pl: ['Jak anulować zamówienie?', 'Do czasu wysyłki napisz do nas, a anulujemy je bez kosztów.'],
    'pt-PT': ['Como cancelo uma encomenda?', 'Até ao envio, escreva-nos e cancelamos sem custos.'],
    ru: ['Как отменить заказ?', 'До отправки напишите нам, и мы отменим его бесплатно.'],
    en: ['How do I cancel an order?', 'Write to us before it is dispatched and we cancel it free of charge.'],
  },
  invoice: {
    pl: ['Jak dostać fakturę?', 'Podaj NIP przy zakupie; faktura przyjdzie e-mailem.'],
    'pt-PT': ['Como recebo a fatura?', 'Indique o NIF na compra; a fatura chega por e-mail.'],
    ru: ['Как получить чек или счёт?', 'Чек придёт на электронную почту; для фирмы укажите ИНН.'],
    en: ['How do I get an invoice?', 'Give your VAT number when you buy; it comes by email.'],
  },
  password: {
    pl: ['Nie mogę się zalogować na konto', 'Kliknij „nie pamiętam hasła”, a wyślemy link.'],
    'pt-PT': ['Não consigo entrar na minha conta', 'Clique em «esqueci a palavra-passe» e enviamos uma ligação.'],
    ru: ['Не могу войти в аккаунт', 'Нажмите «забыл пароль», и мы пришлём ссылку.'],
    en: ['I cannot log in to my account', 'Click “forgotten password” and we send a link.'],
  },
};

/** The entries of the shop in one language. */
export function entries(locale: keyof typeof languages): Entry[] {
  return Object.entries(shop).map(([id, texts]) => {
    const [question, answer] = texts[locale];
    return { id, question, answer };
  });
}

/** The shop made searchable in one language. */
export function indexIn(locale: keyof typeof languages): FaqIndex {
  return createIndex(entries(locale), locale, { words: [languages[locale]] });
}
