import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: {
    one: 'Chat, {count} mensagem nova',
    many: 'Chat, {count} de mensagens novas',
    other: 'Chat, {count} mensagens novas',
  },
  chatTitle: 'Chat com {store}',
  chatGreeting: 'Olá! Como podemos ajudar? Escreva, e respondemos aqui.',
  chatMessages: 'Mensagens',
  chatFromYou: 'Você',
  chatFromShop: 'Loja',
  chatToNewest: 'Mensagens novas abaixo',

  chatMessage: 'A sua mensagem',
  chatSend: 'Enviar',
  chatNeedsText: 'Escreva primeiro uma mensagem.',
  chatCharactersLeft: {
    one: '{count} caractere disponível',
    many: '{count} de caracteres disponíveis',
    other: '{count} caracteres disponíveis',
  },
  chatTooLong: {
    one: 'A mensagem tem {count} caractere a mais. Encurte-a ou envie-a em duas partes.',
    many: 'A mensagem tem {count} de caracteres a mais. Encurte-a ou envie-a em duas partes.',
    other: 'A mensagem tem {count} caracteres a mais. Encurte-a ou envie-a em duas partes.',
  },

  chatSending: 'Enviando…',
  chatChecking: 'Verificando se chegou…',
  chatSent: 'Enviada',
  chatFailed: 'Não enviada.',
  chatOffline: 'Sem internet. A mensagem fica aqui até a internet voltar.',
  chatUnclear: 'A loja não respondeu. Antes de enviar de novo a mensagem, verificamos se chegou.',
  chatDiscard: 'Apagar mensagem',

  chatAboutProduct: 'Pergunta sobre {name}',
  chatAboutOrder: 'Pergunta sobre o pedido {number}',
  chatAboutDrop: 'Omitir “{subject}”',

  chatEmailAsk: 'Podemos enviar a resposta por e-mail se você já tiver saído da página?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Sim, por favor',
  chatEmailSkip: 'Não, obrigado',
  chatEmailSaved: 'Obrigado. Se você já tiver saído da página, a resposta também chega por e-mail.',
  chatEmailNeeded: 'Indique o seu e-mail, por exemplo nome@example.com.',

  chatEnded: 'Esta conversa terminou. A próxima mensagem começa uma nova.',
  chatPaused: 'A loja está em pausa e não responde neste momento. Volte em breve.',
  chatUnavailable: 'O chat não funciona nesta página neste momento. Fale com a loja de outra forma.',
  chatReconnecting: 'A loja não responde neste momento. As mensagens novas aparecem assim que voltar.',
};
