package vn.cancu.programme;

import vn.cancu.authority.DocumentCard;

/**
 * An item of a plan that carries out a component.
 *
 * @param component key of the component: {@code 1719/DA4.TDA1}
 * @param title as printed
 * @param document that plans it
 * @param quote the words that name it
 * @param line where they stand in the document's file, from 1
 */
public record PlannedItem(String component, String title, DocumentCard document, String quote, int line) {}
