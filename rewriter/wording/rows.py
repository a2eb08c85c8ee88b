"""What is said of an operator’s list: what is wrong with a row, why a list cannot be read, what was left aside."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "no-input": Text(
        fr="{list}, ligne {line}\u00a0: aucun article n’est donné. Remplissez l’une des colonnes fichier, adresse ou texte.",
        en="{list}, line {line}: no article is given. Fill one of the columns path, url or text.",
    ),
    "two-inputs": Text(
        fr="{list}, ligne {line}\u00a0: l’article est donné plusieurs fois ({columns}). N’en gardez qu’une.",
        en="{list}, line {line}: the article is given several times ({columns}). Keep one only.",
    ),
    "cells": Text(
        fr="{list}, ligne {line}\u00a0: {n} cellules pour {columns} colonnes. Mettez entre guillemets droits les cellules qui contiennent le séparateur.",
        en="{list}, line {line}: {n} cells for {columns} columns. Put straight quotation marks around cells that hold the separator.",
    ),
    "quote": Text(
        fr="{list}, ligne {line}\u00a0: un guillemet droit s’ouvre ici et ne se ferme jamais. Fermez-le, ou doublez-le s’il fait partie du texte.",
        en="{list}, line {line}: a straight quotation mark opens here and never closes. Close it, or double it if it belongs to the text.",
    ),
    "given-up": Text(
        fr="{list}, ligne {line}\u00a0: plus de {limit} guillemets droits ne se ferment jamais\u202f; la liste n’est pas lue plus loin. Enregistrez-la de nouveau depuis votre tableur.",
        en="{list}, line {line}: more than {limit} straight quotation marks never close; the list is not read further. Save it anew from your spreadsheet.",
    ),
    "long-line": Text(
        fr="{list}, ligne {line}\u00a0: la ligne dépasse {limit} caractères. Donnez l’article dans un fichier, et son chemin dans la liste.",
        en="{list}, line {line}: the line exceeds {limit} characters. Give the article in a file, and its path in the list.",
    ),
    "csv": Text(
        fr="{list}, ligne {line}\u00a0: la ligne n’est pas du CSV qui puisse être lu. Enregistrez la liste de nouveau depuis votre tableur.",
        en="{list}, line {line}: the line is no CSV that can be read. Save the list anew from your spreadsheet.",
    ),
    "not-json": Text(
        fr='{list}, ligne {line}\u00a0: la ligne n’est pas du JSON. Écrivez un objet par ligne\u00a0: {{"fichier": "article.txt"}}.',
        en='{list}, line {line}: the line is no JSON. Write one object a line: {{"path": "article.txt"}}.',
    ),
    "not-object": Text(
        fr='{list}, ligne {line}\u00a0: la ligne n’est pas un objet JSON. Écrivez un objet par ligne\u00a0: {{"fichier": "article.txt"}}.',
        en='{list}, line {line}: the line is no JSON object. Write one object a line: {{"path": "article.txt"}}.',
    ),
    "same-id": Text(
        fr="{list}, ligne {line}\u00a0: l’identifiant «\u00a0{id}\u00a0» est déjà pris. Donnez à chaque article un identifiant à lui, ou aucun.",
        en="{list}, line {line}: the id “{id}” is taken already. Give each article an id of its own, or none.",
    ),
    "near-column": Text(
        fr="{list}, ligne {line}\u00a0: la colonne «\u00a0{column}\u00a0» est inconnue. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f? Renommez-la, ou supprimez-la.",
        en="{list}, line {line}: the column “{column}” is unknown. Did you mean “{nearest}”? Rename it, or delete it.",
    ),
    "same-columns": Text(
        fr="{list}, ligne {line}\u00a0: les colonnes «\u00a0{column}\u00a0» et «\u00a0{other}\u00a0» veulent dire la même chose. N’en gardez qu’une.",
        en="{list}, line {line}: the columns “{column}” and “{other}” mean the same. Keep one only.",
    ),
    "near-column-list": Text(
        fr="{list}\u00a0: la colonne «\u00a0{column}\u00a0» est inconnue. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f? Renommez-la, ou supprimez-la.",
        en="{list}: the column “{column}” is unknown. Did you mean “{nearest}”? Rename it, or delete it.",
    ),
    "same-columns-list": Text(
        fr="{list}\u00a0: les colonnes «\u00a0{column}\u00a0» et «\u00a0{other}\u00a0» veulent dire la même chose. N’en gardez qu’une.",
        en="{list}: the columns “{column}” and “{other}” mean the same. Keep one only.",
    ),
    "not-text": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: un texte ou un nombre est attendu.",
        en="{list}, line {line}, column “{column}”: a text or a number is wanted.",
    ),
    "not-utf8": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: des caractères ne peuvent pas être lus. Enregistrez la liste en UTF-8.",
        en="{list}, line {line}, column “{column}”: some characters cannot be read. Save the list as UTF-8.",
    ),
    "too-long": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: plus de {limit} caractères. Abrégez.",
        en="{list}, line {line}, column “{column}”: more than {limit} characters. Shorten it.",
    ),
    "address": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{value}\u00a0» n’est pas une adresse web. Une adresse commence par https:// ou http:// et nomme un site.",
        en="{list}, line {line}, column “{column}”: “{value}” is no web address. An address begins with https:// or http:// and names a site.",
    ),
    "number": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{value}\u00a0» n’est pas un nombre de mots entre {least} et {most}.",
        en="{list}, line {line}, column “{column}”: “{value}” is no number of words from {least} to {most}.",
    ),
    "choice": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{value}\u00a0» n’est pas un choix possible. Choisissez parmi\u00a0: {choices}.",
        en="{list}, line {line}, column “{column}”: “{value}” is none of the choices. Choose one of: {choices}.",
    ),
    "file-name": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: le nom de fichier «\u00a0{file}\u00a0» ne peut pas être lu. Renommez le fichier.",
        en="{list}, line {line}, column “{column}”: the file name “{file}” cannot be read. Rename the file.",
    ),
    "file-missing": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: le fichier «\u00a0{file}\u00a0» est introuvable. Vérifiez le chemin\u202f; il part du dossier de la liste.",
        en="{list}, line {line}, column “{column}”: the file “{file}” is not found. Check the path; it starts from the list’s folder.",
    ),
    "file-special": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{file}\u00a0» n’est pas un fichier ordinaire. Donnez un article.",
        en="{list}, line {line}, column “{column}”: “{file}” is no ordinary file. Give an article.",
    ),
    "file-outside": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{file}\u00a0» sort du dossier {folder}. Si la liste est la vôtre, ajoutez --allow-outside.",
        en="{list}, line {line}, column “{column}”: “{file}” leaves the folder {folder}. If the list is yours, add --allow-outside.",
    ),
    "file-hidden": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{file}\u00a0» est un fichier caché\u00a0: une liste venue d’ailleurs ne doit pas le lire. Si elle est la vôtre, ajoutez --allow-outside.",
        en="{list}, line {line}, column “{column}”: “{file}” is a hidden file: a list from elsewhere must not read it. If it is yours, add --allow-outside.",
    ),
    "file-kind": Text(
        fr="{list}, ligne {line}, colonne «\u00a0{column}\u00a0»\u00a0: «\u00a0{file}\u00a0» n’est pas un article (.txt, .md, .html, .docx, .odt). Si la liste est la vôtre, ajoutez --allow-outside.",
        en="{list}, line {line}, column “{column}”: “{file}” is no article (.txt, .md, .html, .docx, .odt). If the list is yours, add --allow-outside.",
    ),
    "file-name-alone": Text(
        fr="{list}\u00a0: le nom de fichier «\u00a0{file}\u00a0» ne peut pas être lu. Renommez le fichier.",
        en="{list}: the file name “{file}” cannot be read. Rename the file.",
    ),
    "file-missing-alone": Text(
        fr="{list}\u00a0: «\u00a0{file}\u00a0» est un lien qui ne mène nulle part. Supprimez-le.",
        en="{list}: “{file}” is a link that leads nowhere. Delete it.",
    ),
    "file-special-alone": Text(
        fr="{list}\u00a0: «\u00a0{file}\u00a0» n’est pas un fichier ordinaire. Donnez un article.",
        en="{list}: “{file}” is no ordinary file. Give an article.",
    ),
    "file-outside-alone": Text(
        fr="{list}\u00a0: «\u00a0{file}\u00a0» mène hors du dossier {folder}. Si le dossier est le vôtre, ajoutez --allow-outside.",
        en="{list}: “{file}” leads out of the folder {folder}. If the folder is yours, add --allow-outside.",
    ),
    "file-hidden-alone": Text(
        fr="{list}\u00a0: «\u00a0{file}\u00a0» mène à un fichier caché. Si le dossier est le vôtre, ajoutez --allow-outside.",
        en="{list}: “{file}” leads to a hidden file. If the folder is yours, add --allow-outside.",
    ),
    "file-kind-alone": Text(
        fr="{list}\u00a0: «\u00a0{file}\u00a0» mène à autre chose qu’un article. Si le dossier est le vôtre, ajoutez --allow-outside.",
        en="{list}: “{file}” leads to something other than an article. If the folder is yours, add --allow-outside.",
    ),
    "no-columns": Text(
        fr="{list}\u00a0: aucune colonne ne dit où sont les articles. Nommez sur la première ligne une colonne fichier, adresse ou texte (colonnes trouvées\u00a0: {columns}).",
        en="{list}: no column says where the articles are. Name a column path, url or text on the first line (columns found: {columns}).",
    ),
    "spreadsheet": Text(
        fr="{list} est un classeur de tableur. Enregistrez la feuille en CSV (UTF-8), puis donnez ce fichier.",
        en="{list} is a spreadsheet. Save the sheet as CSV (UTF-8), then give that file.",
    ),
    "unknown": Text(
        fr="{list} n’est ni un article (.txt, .md, .html, .docx, .odt) ni une liste (.csv, .tsv, .jsonl, .xml). Renommez le fichier, ou donnez-en un autre.",
        en="{list} is neither an article (.txt, .md, .html, .docx, .odt) nor a list (.csv, .tsv, .jsonl, .xml). Rename the file, or give another.",
    ),
    "pipe": Text(
        fr="{list} n’est pas un fichier ordinaire. Donnez «\u00a0-\u00a0» pour lire du JSON, un objet par ligne, sur l’entrée standard.",
        en="{list} is no ordinary file. Give “-” to read JSON, one object a line, from standard input.",
    ),
    "nothing": Text(
        fr="{list} ne contient aucun article. Vérifiez que c’est la bonne liste.",
        en="{list} holds no article. Check that it is the right list.",
    ),
    "empty-folder": Text(
        fr='Le dossier {list} ne contient aucun article (.txt, .md, .html, .docx, .odt). Les sous-dossiers ne sont lus que par un motif entre guillemets\u00a0: "{list}/**/*.txt".',
        en='The folder {list} holds no article (.txt, .md, .html, .docx, .odt). Folders below are read by a quoted pattern only: "{list}/**/*.txt".',
    ),
    "no-match": Text(
        fr="Aucun article ne répond au motif {list}. Vérifiez-le\u202f; il doit être entre guillemets.",
        en="No article answers to the pattern {list}. Check it; it must be quoted.",
    ),
    "ignored-columns": Text(
        fr="{list}\u00a0: ces colonnes ne servent pas ici et sont laissées de côté\u00a0: {columns}.",
        en="{list}: these columns are of no use here and are left aside: {columns}.",
    ),
    "skipped": Text(
        fr="{list}\u00a0: {n} fichiers qui ne sont pas des articles sont laissés de côté, dont {first}.",
        en="{list}: {n} files that are no articles are left aside, among them {first}.",
    ),
    "skipped-one": Text(
        fr="{list}\u00a0: un fichier qui n’est pas un article est laissé de côté\u00a0: {first}.",
        en="{list}: one file that is no article is left aside: {first}.",
    ),
    "left-out": Text(
        fr="{list}\u00a0: {n} entrées sans adresse http(s), ou de trop, sont laissées de côté.",
        en="{list}: {n} entries without an http(s) address, or too many, are left aside.",
    ),
    "unread": Text(
        fr="{list}\u00a0: plans de site qui n’ont pas été lus\u00a0: {n}.",
        en="{list}: sitemaps that were not read: {n}.",
    ),
}
