import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'Chat',
  chatUnread: {
    one: 'Chat, {count} mensagem nova',
    many: 'Chat, {count} de mensagens novas',
    other: 'Chat, {count} mensagens novas',
  },
  chatTitle: 'Chat com {store}',
  chatGreeting: 'Olá! Como podemos ajudar? Escreva-nos e respondemos aqui.',
  chatMessages: 'Mensagens',
  chatFromYou: 'Eu',
  chatFromShop: 'Loja',
  chatToNewest: 'Mensagens novas abaixo',

  chatMessage: 'A sua mensagem',
  chatSend: 'Enviar',
  chatNeedsText: 'Escreva primeiro uma mensagem.',
  chatCharactersLeft: {
    one: '{count} caráter disponível',
    many: '{count} de carateres disponíveis',
    other: '{count} carateres disponíveis',
  },
  chatTooLong: {
    one: 'A mensagem tem {count} caráter a mais. Encurte-a ou envie-a em duas partes.',
    many: 'A mensagem tem {count} de carateres a mais. Encurte-a ou envie-a em duas partes.',
    other: 'A mensagem tem {count} carateres a mais. Encurte-a ou envie-a em duas partes.',
  },

  chatSending: 'A enviar…',
  chatChecking: 'A verificar se chegou…',
  chatSent: 'Enviada',
  chatFailed: 'Não enviada.',
  chatOffline: 'Sem ligação à internet. A mensagem fica aqui até a ligação voltar.',
  chatUnclear: 'A loja não respondeu. Antes de enviar novamente a mensagem, verificamos se chegou.',
  chatDiscard: 'Apagar mensagem',

  chatAboutProduct: 'Pergunta sobre {name}',
  chatAboutOrder: 'Pergunta sobre a encomenda {number}',
  chatAboutDrop: 'Retirar “{subject}”',

  chatEmailAsk: 'Podemos enviar a resposta por e-mail se já tiver saído da página?',
  chatEmail: 'E-mail',
  chatEmailSave: 'Sim, por favor',
  chatEmailSkip: 'Não, obrigado',
  chatEmailSaved: 'Obrigado. Se já tiver saído da página, a resposta também chega por e-mail.',
  chatEmailNeeded: 'Indique o seu e-mail, por exemplo nome@example.com.',

  chatEnded: 'Esta conversa terminou. A próxima mensagem começa uma nova.',
  chatPaused: 'A loja está em pausa e não responde neste momento. Volte em breve.',
  chatUnavailable: 'O chat não funciona nesta página neste momento. Contacte a loja de outra forma.',
  chatReconnecting: 'De momento não há ligação à loja. As mensagens novas aparecem assim que voltar.',
};
