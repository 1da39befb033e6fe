/** How Portuguese-speaking customers of any shop name things, in Europe and in Brazil. */
export const concepts = `
delivery entreg envi expedi encomend pacot portes frete cheg vem. mandar. receb
courier transportador estafet ctt. dpd dhl carteiro ups.
locker cacifo ponto_recolh pickup_point ponto_entreg locky
track rastre segu localiz estado. status onde_esta onde_anda cade
missing ate_agora_nada ainda_nada continuo_sem estou_espera devia_ter_cheg nao_passou ainda_nao perdi extravi sumiu nao_tenho_encomend paguei_e_nada desaparec ainda_espera
delay atras demorad ainda_nao
abroad estrangeiro internacional pais. europa espanha acores franca brasil alemanh suica italia alfandeg luxemburgo
pickup levant recolh_loja retir na_loja
address morada endere codigo_postal cep.
away: ausent ferias ninguem_casa aviso. estava_em_casa
hours horari horas_func abert funciona_loja
return devol retorn mandar_volta enviar_volta mandar_tras
refund reembols dinheiro estorn
exchange troc substitu maior. menor. tamanho_diferen
withdraw livre_resol arrepend desist mudei_ideia nao_gost ja_nao_quero nao_quero nao_serve nao_preciso
complaint reclam queix defeit nao_conform
broken danific torto torta rang descol buraco partid quebr rasg defeit deixou_funcion riscad derram deixou_de deixou_de_@work estrag avari mancha amolg rach
wrong errad engan trocad outro_produt outro_artig nao_pedi incorret nao_corresponde
incomplete falta. faltam faltava faltou incomplet nao_veio_tudo em_falta
warranty garanti
label etiquet formulari imprim impress
packaging embal caixa. aberto. abrir abri. desembal original.
worn: usad usei experiment etiquetas.
gift present prenda oferta. anivers oferec
whopays: minha_conta quem_suport
size tamanh medida grande. pequen apertad larg dimens medidas
pay pag
card cartao cartoes visa mastercard credito debito
methods: metodo_pag multibanco mbway paypal transferencia apple_pay google_pay pix. aceita mb_way forma_pag
ondelivery: contra_reembols pagar_entreg na_entrega a_cobranca
instalment prestac parcel klarna pagar_depois
invoice fatur factura nif. contribuinte nota_fiscal iva.
declined rejeit nao_pass pagamento_falh cartao_nao recus
charged: cobrad duas_vezes debitad
unpaid: paguei_mas sem_confirm saiu_dinheiro
price portes custa. custam custo. custos. preco quanto_e quanto_pag valor. caro. barat gratis gratuit quanto_cust qnt_custa
free gratis gratuit a_partir_de
discount descont cupa cupo promo codigo_desc saldo. voucher black_friday saldos.
voucher vale. vales. vale_oferta gift_card
points pontos. fideli
order encomend pedid compr carrinho
cancel cancel anul
change alter mud modific corrig edit acrescent enganei_morad adicion
confirm confirm mail
stock disponiv esgot estoque avisem
account conta. contas. regist perfil criar_conta
password palavra senha. login entrar_conta esqueci iniciar_sess recuper nao_consigo_entrar acess bloque
remove apag elimin remov fechar_conta
privacy rgpd dados. pessoais
newsletter subscri spam marketing deixar_de_receb
contact contat contact telefon ligar falar. atendiment apoio pessoa chat ajuda suporte whatsapp
store loja. lojas. fisic showroom
material ingredient compos tecido pele. de_que
allergy alerg sensiv
washing lav limp cuid
assembly monta instruc manual.
carry: andar. elevador piso.
expiry validade expira prazo_valid
repair repar consert arranj pecas assistencia_tec
guest convidad
time quando quanto_temp quantos_dias qnt_temp dias. dia. prazo demor tempo. rapid esper semana. semanas. leva. expresso urgente amanha sabado horas.
where onde. cade.
who: quem.
no: nao nunca. nada. sem.
work: funcion fecha. fecham abre. abrem carreg acend liga. ligam
parcel: encomend pedido. pacot volume.
how: como. qual.
other: outr diferent
without: sem.
home: casa.
colour cor. cores. tom.
elsewhere: ginasi meteorolog horoscop lotari euromilho futebol president cinema hotel. dentist explicac restaurant pizza namor bitcoin
`;
